"""Loads Qt for Python without what a start has no use for: nearly a third of what it does.

Qt for Python loads all its support for signatures at once, from sources that it has to compile each
time. What writes type stubs no app needs; what reads signatures and words errors is needed for an
error. They are put off, not left out: whoever asks for something in them has them loaded then.
"""

from __future__ import annotations

import builtins
import importlib
import importlib.util
import sys
from functools import partial
from types import ModuleType
from typing import Any

_SUPPORT = "shibokensupport.signature"
_CAN_WAIT = {  # not its `mapping`: Qt looks into that past Python, and ends the process without it
    f"{_SUPPORT}.errorhandler",
    f"{_SUPPORT}.layout",
    f"{_SUPPORT}.parser",
    f"{_SUPPORT}.lib.enum_sig",
    f"{_SUPPORT}.lib.pyi_generator",
}
_FROM = 2  # the place of what is wanted from a module, among what follows its name


def load() -> None:
    """Load Qt for Python, and give Python its own import back.

    Qt's, which serves "from __feature__ import", reads the source of every module that is imported
    from then on: that would be a twelfth of what our start does, and more at heavy libraries later.

    Raises:
        ImportError: it, or a library of the system that it needs, can't be loaded.
    """
    plain = getattr(builtins, "__orig_import__", builtins.__import__)
    builtins.__import__ = partial(_import, plain)
    try:
        importlib.import_module("PySide6.QtCore")
    finally:
        builtins.__import__ = builtins.__orig_import__ = plain  # type: ignore[attr-defined]


def _import(plain: Any, name: str, *how: Any, **named: Any) -> ModuleType:
    """Do as `plain`, Python's own `__import__`, does it; only what can wait is put off."""
    wanted = how[_FROM] if len(how) > _FROM else named.get("fromlist")
    for one in wanted or ():
        if f"{name}.{one}" in _CAN_WAIT:
            _put_off(f"{name}.{one}")
    module: ModuleType = plain(name, *how, **named)
    return module


def _put_off(name: str) -> None:
    """Have the module `name` loaded when something in it is asked for.

    Python's own `LazyLoader` would load it at once: Qt asks for its `__spec__`.
    """
    spec = None if name in sys.modules else importlib.util.find_spec(name)
    if spec is None or spec.loader is None:
        return
    loader, module = spec.loader, importlib.util.module_from_spec(spec)

    def load_for(wanted: str) -> object:
        if wanted.startswith("__"):  # who looks through all modules, as debuggers do
            raise AttributeError(wanted)
        spec.name = name  # Qt for Python publishes it under another one, too
        loader.exec_module(module)
        module.__dict__.pop("__getattr__", None)
        return getattr(module, wanted)

    module.__getattr__ = load_for  # type: ignore[method-assign]
    sys.modules[name] = module
