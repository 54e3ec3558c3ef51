SELECT cast(built AS INT) FROM ships
