-- What whoever asked for a move called it, so that it is made once when it is asked for again.
ALTER TABLE event ADD COLUMN request_key TEXT;
CREATE UNIQUE INDEX event_request ON event (report, tenant, object, request_key) WHERE request_key IS NOT NULL;
