"""What `make bench` measures: start, memory, work while breathing, rendering."""
