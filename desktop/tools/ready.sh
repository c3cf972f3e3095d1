#!/bin/sh
# Before everything that `make` does: see that .venv is ready, and make what is lacking.
# ready.sh PYTHON WORDS-FOR-BOOTSTRAP...; an empty PYTHON is .venv's own, or the one on the PATH.
python=$1
shift
here=desktop/tools/bootstrap.py
if [ -z "$python" ]; then
    if [ -x .venv/bin/python ] && .venv/bin/python -I -S $here --holds "$@" 2>/dev/null; then
        exit 0
    fi
    # the last one is for when there is none at all
    for python in python3 python3.14 python3.13 python3.12 python3.11 python3; do
        if command -v "$python" >/dev/null; then break; fi
    done
fi
if ! command -v "$python" >/dev/null; then
    if [ "$python" = python3 ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Installing what the system lacks: python3 python3-venv"
        apt-get update -q >/dev/null 2>&1
        DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
            python3 python3-venv >/dev/null 2>&1
    fi
fi
if ! command -v "$python" >/dev/null; then
    # there is no Python to look what else is lacking, so all that may be is named
    all=$(sed -n 's/.*Library("[^"]*", "\([^"]*\)").*/\1/p' desktop/unclench/system/libraries.py)
    echo "Unclench needs Python 3.11 to 3.14, and there is no $python here. On Debian or Ubuntu:" \
        "sudo apt-get install -y --no-install-recommends python3 python3-venv" $all >&2
    exit 1
fi
exec "$python" $here "$@"
