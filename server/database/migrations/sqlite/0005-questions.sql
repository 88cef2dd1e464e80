-- What was asked about single cells when a report was returned, as JSON: at the event for ever, at the report until it is
-- returned or reopened again. Null when nothing was.
ALTER TABLE event ADD COLUMN questions TEXT;
ALTER TABLE report ADD COLUMN questions TEXT;
