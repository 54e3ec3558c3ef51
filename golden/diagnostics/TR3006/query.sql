SELECT array_contains(harbour, 'x') FROM calls
