SELECT * FROM ships WHERE tons
