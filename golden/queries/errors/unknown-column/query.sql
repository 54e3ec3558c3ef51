SELECT nmae, tons
FROM ships
