SELECT 'open FROM ships
