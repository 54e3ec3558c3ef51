CREATE TEMPORARY FUNCTION knots AS 'org.example.KnotsUdf'
