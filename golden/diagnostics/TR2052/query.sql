SELECT * FROM ships JOIN calls USING (id)
