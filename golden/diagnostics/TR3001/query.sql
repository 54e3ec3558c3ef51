SELECT sum(count(hours)) FROM calls
