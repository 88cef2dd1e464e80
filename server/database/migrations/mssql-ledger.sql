-- Optional, SQL Server 2022 and Azure SQL, run once by an administrator after the first start. The hash of every
-- operation and event also goes into a ledger table, which not even an administrator can change without a trace; as the
-- hashes are a chain over whole rows, so do operations and events.
CREATE TABLE chain_witness (
  report NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  entry INT NOT NULL,
  hash NVARCHAR(64) NOT NULL,
  CONSTRAINT chain_witness_key PRIMARY KEY (report, entry)
) WITH (LEDGER = ON (APPEND_ONLY = ON));
GO
CREATE TRIGGER operation_is_witnessed ON operation AFTER INSERT AS
INSERT INTO chain_witness (report, entry, hash) SELECT report, entry, hash FROM inserted;
GO
CREATE TRIGGER event_is_witnessed ON event AFTER INSERT AS
INSERT INTO chain_witness (report, entry, hash) SELECT report, entry, hash FROM inserted;
GO
INSERT INTO chain_witness (report, entry, hash) SELECT report, entry, hash FROM operation;
INSERT INTO chain_witness (report, entry, hash) SELECT report, entry, hash FROM event;
GO
-- What has been changed, added or removed since; no rows when all holds.
CREATE VIEW chain_differences AS
SELECT COALESCE(chain.report, witness.report) AS report, COALESCE(chain.entry, witness.entry) AS entry
FROM (SELECT report, entry, hash FROM operation UNION ALL SELECT report, entry, hash FROM event) AS chain
FULL JOIN chain_witness AS witness ON witness.report = chain.report AND witness.entry = chain.entry
WHERE chain.hash IS NULL OR witness.hash IS NULL OR chain.hash <> witness.hash;
GO
