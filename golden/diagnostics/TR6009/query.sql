SELECT array(1, 2)[id + 5] FROM ships
