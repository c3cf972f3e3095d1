"""What `make bundle` builds: wheel and source archive, and packages that bring their own Python."""
