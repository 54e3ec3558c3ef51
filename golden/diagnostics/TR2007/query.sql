SELECT sum(hours) OVER w FROM calls
