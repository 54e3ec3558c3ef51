SELECT 'a' COLLATE unicode_ci
