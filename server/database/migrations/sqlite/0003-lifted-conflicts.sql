-- What came second, as another version of the form has it; null while the round has the version it was written for.
ALTER TABLE conflict ADD COLUMN mine_value TEXT;
