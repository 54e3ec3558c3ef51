SELECT built = load FROM ships, calls
