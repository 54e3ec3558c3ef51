SELECT upper(DISTINCT name) FROM ships
