SELECT tons / 0 FROM ships
