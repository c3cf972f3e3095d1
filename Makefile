# One word for each thing to do. `make` alone lists them; each sets up what it needs.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
ROOMS := desktop/unclench/domain/*,desktop/unclench/files/*,desktop/unclench/store/*

.DEFAULT_GOAL := help
.PHONY: help run test setup check fix schema tour bench fuzz bundle lock

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(READY) ## open the app
	@$(BIN)/python desktop/tools/system_libraries.py --window
	@$(BIN)/python -m unclench $(ARGS)

test: $(READY) ## run the tests (no screen and no sound card needed); ARGS="-k breath" picks some
	@$(BIN)/python -m pytest $(ARGS)

setup: $(READY) ## only make or renew .venv

check: $(READY) ## everything a change must pass
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tools.check_sizes
	$(BIN)/python -m pytest --cov --cov-report=
	$(BIN)/coverage report --include='$(ROOMS)' --fail-under=100
	$(BIN)/coverage report --fail-under=85
	$(BIN)/python -m pytest -m sound_server

fix: $(READY) ## put the code into the common form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

schema: $(READY) ## write the generated files in exercises/ again
	$(BIN)/python -m tools.schema

tour: $(READY) ## take pictures of every screen into build/tour
	$(BIN)/python -m tools.tour $(ARGS)

bench: $(READY) ## measure start, memory, work and rendering against their limits
	$(BIN)/python -m tools.bench $(ARGS)

fuzz: $(READY) ## look for files that break the app, 10 minutes (Linux)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group fuzz
	@$(BIN)/python -m tools.fuzz $(ARGS)

bundle: $(READY) ## build what can be given away, into build/; ARGS="wheel" builds only that
	$(BIN)/python -m tools.bundle $(ARGS)

lock: ## choose newer versions of everything (needs uv)
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --upgrade \
		--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--quiet --output-file requirements.lock

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) desktop/tools/bootstrap.py
	@touch $@
