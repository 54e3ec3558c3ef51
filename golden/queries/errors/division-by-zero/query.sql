SELECT hours / (hours - 5) AS ratio FROM calls
