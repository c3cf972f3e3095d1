"""Programs and their runs: what may be started, what goes on, what comes next."""
