USE fleet
