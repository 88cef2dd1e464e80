-- What whoever asked for a move called it, so that it is made once when it is asked for again.
ALTER TABLE event ADD request_key NVARCHAR(100) COLLATE Latin1_General_100_BIN2;
GO
CREATE UNIQUE INDEX event_request ON event (report, tenant, object, request_key) WHERE request_key IS NOT NULL;
GO
