"""Fair tests of one's own: the page that lists, sets up, leads through and tells them."""
