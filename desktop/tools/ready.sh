#!/bin/sh
# Before everything that `make` does: see that .venv is ready, and make what is lacking.
# ready.sh PYTHON WORDS-FOR-BOOTSTRAP...; an empty PYTHON is .venv's own, or the one on the PATH.
named=$1
shift
here=desktop/tools/bootstrap.py

stop() {
    echo "$*" >&2
    exit 1
}

# the version of a Python, or nothing where it isn't one that starts
version() {
    "$1" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null
}

# the first Python that can read bootstrap.py, which finds a better one if need be
find_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 7))' 2>/dev/null; then
            return 0
        fi
    done
    return 1
}

if [ -n "$named" ]; then
    python=$named
    command -v "$python" >/dev/null || stop "There is no program $python."
    found=$(version "$python")
    case $found in
        3.11.* | 3.12.* | 3.13.* | 3.14.*) exec "$python" $here "$@" ;;
        [0-9]*) stop "This one is $found; Unclench needs Python 3.11 to 3.14." ;;
        *) stop "$python is no Python that starts." ;;
    esac
fi
if [ -x .venv/bin/python ] && .venv/bin/python -I -S $here --holds "$@" 2>/dev/null; then
    exit 0
fi
find_python && exec "$python" $here "$@"
if command -v python3 >/dev/null; then
    found=$(version python3)
    stop "python3 is ${found:-no Python that starts}; Unclench needs Python 3.11 to 3.14."
fi
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing what the system lacks: python3 python3-venv"
    apt-get update -q >/dev/null 2>&1
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        python3 python3-venv >/dev/null 2>&1
    find_python && exec "$python" $here "$@"
fi
# there is no Python to look what else is lacking, so all that may be is named
all=$(sed -n 's/.*Library("[^"]*", "\([^"]*\)").*/\1/p' desktop/unclench/system/libraries.py)
stop "Unclench needs Python 3.11 to 3.14, and there is no python3 here. On Debian or Ubuntu:" \
    "sudo apt-get install -y --no-install-recommends python3 python3-venv" $all
