SELECT session_window.start AS first_call, harbour, count(*) AS calls
FROM calls
GROUP BY session_window(arrived, '2 days'), harbour
