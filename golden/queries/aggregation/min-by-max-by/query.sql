SELECT flag, min_by(name, built) AS oldest, max_by(name, tons) AS heaviest, bool_or(tons > 1000) AS any_heavy, bool_and(tons > 100) AS all_heavy
FROM ships WHERE name <> 'Fulmar' GROUP BY flag
