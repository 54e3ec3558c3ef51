SELECT harbor FROM calls
