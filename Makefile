# One word for each thing to do. `make` alone lists them; each sets up what it needs.

# PYTHON=/path/to/python3.12 makes .venv with that one, PIP=22.3 with an older pip to try it
BIN := .venv/bin
CORES := -n auto --maxprocesses=4 --dist worksteal
THOROUGH := -m "not sound_server and not real_desktop and not read_aloud" --hypothesis-profile=thorough
ROOMS := desktop/unclench/domain/*,desktop/unclench/files/*,desktop/unclench/store/*
READY = @sh desktop/tools/ready.sh "$(PYTHON)" $(if $(filter command line,$(origin PIP)),$(PIP:%=--pip %))

# a Python told to look elsewhere would find other packages than ours, or none
unexport PYTHONHOME PYTHONPATH

.DEFAULT_GOAL := help
.PHONY: help run test setup voice check fix schema translations tour bench sync-test fuzz bundle lock app dev

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: app ## open the app
	@$(BIN)/python -P -m unclench $(ARGS)

test: dev ## run the tests (no screen and no sound card needed); ARGS="-k breath" picks some
	@$(BIN)/python -m pytest $(CORES) $(ARGS)

setup: app ## only make or renew .venv

voice: ## add the natural voice, about 95 MB to fetch
	$(READY) app voice

check: dev ## everything a change must pass
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy
	$(BIN)/python $(BIN)/lint-imports
	$(BIN)/python $(BIN)/lint-imports --no-cache --config desktop/tools/type_imports.ini
	$(BIN)/python -m tools.check_sizes
	$(BIN)/python -m pytest $(CORES) $(THOROUGH) --cov --cov-report=
	$(BIN)/python -m coverage report --include='$(ROOMS)' --fail-under=100
	$(BIN)/python -m coverage report --fail-under=85
	$(BIN)/python -m pytest -m "sound_server or real_desktop"

fix: dev ## put the code into the common form
	$(BIN)/python -m ruff check --fix .
	$(BIN)/python -m ruff format .

schema: dev ## write the generated files in exercises/ again
	$(BIN)/python -m tools.schema

translations: dev ## bring assets/translations up to date with all texts, check and compile it
	@$(BIN)/python -m tools.translations $(ARGS)

tour: dev ## take pictures of every screen into build/tour
	$(BIN)/python -m tools.tour $(ARGS)

bench: dev ## measure start, memory, work and rendering against their limits
	$(BIN)/python -m tools.bench $(ARGS)

sync-test: dev ## two machines and a real Syncthing between them, 10 minutes (Linux)
	@$(BIN)/python -m tools.sync_test $(ARGS)

fuzz: dev ## look for files that break the app, 10 minutes (Linux)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check 'atheris>=3'
	@$(BIN)/python -m tools.fuzz $(ARGS)

bundle: dev ## build what can be given away, into build/; ARGS="wheel" builds only that
	$(BIN)/python -m tools.bundle $(ARGS)

lock: dev ## choose newer versions of everything, and try them
	$(BIN)/python -m tools.lock $(ARGS)

app:
	$(READY) app

dev:
	$(READY) app dev
