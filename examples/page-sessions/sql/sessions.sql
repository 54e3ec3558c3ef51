-- All sessions; one is open while the newest view of all is less than the gap after its last view.
WITH sessions AS (
  SELECT
    page,
    session_window.start AS first_view,
    session_window.end AS closes,
    count(*) AS views,
    max(seconds) AS longest_view
  FROM views
  GROUP BY session_window(viewed_at, '${gap}'), page
)
SELECT
  page,
  first_view,
  closes,
  CASE WHEN closes <= (SELECT max(viewed_at) FROM views) THEN 'closed' ELSE 'open' END AS state,
  views,
  longest_view
FROM sessions
