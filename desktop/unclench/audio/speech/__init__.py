"""Speech for texts that nobody recorded: voices, the process that speaks, and what it keeps."""
