"""What the screens show and do, without a window: QObjects on QtCore alone."""
