"""The plan, the people, and what is built up slowly: parts of the page Programs."""
