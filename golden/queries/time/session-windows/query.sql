SELECT session_window.start AS first_call, session_window.end AS quiet_since, count(*) AS calls
FROM calls
GROUP BY session_window(arrived, '12 hours')
