SELECT percentile(hours, 0.5) AS median, percentile_approx(hours, 0.9) AS high, percentile_cont(0.25) WITHIN GROUP (ORDER BY hours) AS low
FROM calls
