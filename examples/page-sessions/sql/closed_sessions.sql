-- Sessions that no new view can extend any more.
WITH sessions AS (
  SELECT
    page,
    session_window.start AS first_view,
    session_window.end AS closes,
    count(*) AS views,
    count(DISTINCT visitor) AS visitors,
    sum(seconds) AS seconds
  FROM views
  GROUP BY session_window(viewed_at, '${gap}'), page
)
SELECT page, first_view, closes, views, visitors, seconds
FROM sessions
WHERE closes <= (SELECT max(viewed_at) FROM views)
