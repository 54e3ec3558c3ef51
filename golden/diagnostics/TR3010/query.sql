SELECT cast(tags AS INT) FROM calls
