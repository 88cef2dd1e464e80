-- Ids are compared by their code points, whatever the database's own collation is, as SQLite does.
CREATE TABLE deployment (
  only_row INT NOT NULL,
  epoch NVARCHAR(100) NOT NULL,
  CONSTRAINT deployment_key PRIMARY KEY (only_row),
  CONSTRAINT deployment_has_one_row CHECK (only_row = 1)
);

CREATE TABLE app_user (
  tenant NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  object NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  name NVARCHAR(400) NOT NULL,
  CONSTRAINT app_user_key PRIMARY KEY (tenant, object)
);

CREATE TABLE membership (
  tenant NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  object NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  organisation NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  role NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT membership_key PRIMARY KEY (tenant, object, organisation, role),
  CONSTRAINT membership_of_user FOREIGN KEY (tenant, object) REFERENCES app_user (tenant, object),
  CONSTRAINT membership_role CHECK (role IN ('reporter', 'approver', 'controller'))
);

CREATE TABLE round (
  id NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  form NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  form_version NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  period NVARCHAR(20) NOT NULL,
  commissioner NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  opened_at NVARCHAR(40) NOT NULL,
  deadline NVARCHAR(40) NOT NULL,
  closes NVARCHAR(40) NOT NULL,
  opened_by_tenant NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  opened_by_object NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  opened_by_name NVARCHAR(400) NOT NULL,
  CONSTRAINT round_key PRIMARY KEY (id)
);
CREATE INDEX round_commissioner ON round (commissioner);

-- revision counts accepted and conflicting operations; entries counts everything in the hash chain.
CREATE TABLE report (
  id NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  round NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  organisation NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  position INT NOT NULL,
  state NVARCHAR(20) NOT NULL,
  revision INT NOT NULL,
  content_hash NVARCHAR(64) NOT NULL,
  version INT NOT NULL,
  submitted_tenant NVARCHAR(100) COLLATE Latin1_General_100_BIN2,
  submitted_object NVARCHAR(100) COLLATE Latin1_General_100_BIN2,
  late INT NOT NULL,
  last_change NVARCHAR(40),
  entries INT NOT NULL,
  chain_head NVARCHAR(64) NOT NULL,
  CONSTRAINT report_key PRIMARY KEY (id),
  CONSTRAINT report_of_organisation UNIQUE (round, organisation),
  CONSTRAINT report_in_order UNIQUE (round, position),
  CONSTRAINT report_of_round FOREIGN KEY (round) REFERENCES round (id),
  CONSTRAINT report_position CHECK (position >= 1),
  CONSTRAINT report_state CHECK (state IN ('draft', 'returned', 'submitted', 'approved', 'locked')),
  CONSTRAINT report_revision CHECK (revision >= 0),
  CONSTRAINT report_version CHECK (version >= 0),
  CONSTRAINT report_late CHECK (late IN (0, 1)),
  CONSTRAINT report_entries CHECK (entries >= revision)
);
CREATE INDEX report_organisation ON report (organisation);

CREATE TABLE device (
  report NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  id NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  tenant NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  object NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  last_seq INT NOT NULL,
  last_seen NVARCHAR(40) NOT NULL,
  CONSTRAINT device_key PRIMARY KEY (report, id),
  CONSTRAINT device_of_report FOREIGN KEY (report) REFERENCES report (id)
);

-- revision, device, seq: the operation that added the row or brought it back.
CREATE TABLE report_row (
  report NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  sheet NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  row_id NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  position INT NOT NULL,
  revision INT NOT NULL,
  device NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  seq INT NOT NULL,
  deleted_revision INT,
  deleted_device NVARCHAR(100) COLLATE Latin1_General_100_BIN2,
  deleted_seq INT,
  CONSTRAINT report_row_key PRIMARY KEY (report, sheet, row_id),
  CONSTRAINT report_row_of_report FOREIGN KEY (report) REFERENCES report (id)
);

CREATE TABLE cell (
  report NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  sheet NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  row_id NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  column_id NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  value NVARCHAR(MAX) NOT NULL,
  revision INT NOT NULL,
  device NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  seq INT NOT NULL,
  CONSTRAINT cell_key PRIMARY KEY (report, sheet, row_id, column_id),
  CONSTRAINT cell_of_row FOREIGN KEY (report, sheet, row_id) REFERENCES report_row (report, sheet, row_id)
);

-- Every operation there ever was, rejected ones too (those have no revision). entry: its place in the hash chain.
CREATE TABLE operation (
  report NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  entry INT NOT NULL,
  revision INT,
  device NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  seq INT NOT NULL,
  tenant NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  object NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  actor_name NVARCHAR(400) NOT NULL,
  kind NVARCHAR(20) NOT NULL,
  sheet NVARCHAR(100) COLLATE Latin1_General_100_BIN2,
  row_id NVARCHAR(100) COLLATE Latin1_General_100_BIN2,
  column_id NVARCHAR(100) COLLATE Latin1_General_100_BIN2,
  position INT,
  conflict NVARCHAR(100) COLLATE Latin1_General_100_BIN2,
  base INT NOT NULL,
  value NVARCHAR(MAX) NOT NULL,
  previous NVARCHAR(MAX) NOT NULL,
  source NVARCHAR(20) NOT NULL,
  client_time NVARCHAR(400) NOT NULL,
  server_time NVARCHAR(40) NOT NULL,
  outcome NVARCHAR(20) NOT NULL,
  code NVARCHAR(40),
  payload NVARCHAR(MAX) NOT NULL,
  hash NVARCHAR(64) NOT NULL,
  CONSTRAINT operation_key PRIMARY KEY (report, entry),
  CONSTRAINT operation_once UNIQUE (report, device, seq),
  CONSTRAINT operation_of_report FOREIGN KEY (report) REFERENCES report (id),
  CONSTRAINT operation_kind CHECK (kind IN ('set', 'addRow', 'deleteRow', 'resolve')),
  CONSTRAINT operation_source CHECK (source IN ('edit', 'reconcile', 'import', 'prefill')),
  CONSTRAINT operation_outcome CHECK (
    (outcome IN ('applied', 'conflict') AND revision IS NOT NULL AND code IS NULL)
    OR (outcome = 'rejected' AND revision IS NULL AND code IS NOT NULL)
  )
);
CREATE UNIQUE INDEX operation_revision ON operation (report, revision) WHERE revision IS NOT NULL;

CREATE TABLE conflict (
  id NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  report NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  revision INT NOT NULL,
  device NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  seq INT NOT NULL,
  sheet NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  row_id NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  column_id NVARCHAR(100) COLLATE Latin1_General_100_BIN2,
  theirs_revision INT NOT NULL,
  theirs_value NVARCHAR(MAX) NOT NULL,
  state NVARCHAR(20) NOT NULL,
  closed_revision INT,
  CONSTRAINT conflict_key PRIMARY KEY (id),
  CONSTRAINT conflict_of_revision UNIQUE (report, revision),
  CONSTRAINT conflict_of_report FOREIGN KEY (report) REFERENCES report (id),
  CONSTRAINT conflict_state CHECK (
    (state = 'open' AND closed_revision IS NULL)
    OR (state IN ('resolved', 'superseded') AND closed_revision IS NOT NULL)
  )
);
CREATE INDEX conflict_open ON conflict (report) WHERE state = 'open';

CREATE TABLE event (
  report NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  entry INT NOT NULL,
  from_state NVARCHAR(20) NOT NULL,
  to_state NVARCHAR(20) NOT NULL,
  transition NVARCHAR(20) NOT NULL,
  tenant NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  object NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  actor_name NVARCHAR(400) NOT NULL,
  reason NVARCHAR(MAX),
  explanations NVARCHAR(MAX) NOT NULL,
  late INT NOT NULL,
  revision INT NOT NULL,
  version INT NOT NULL,
  content_hash NVARCHAR(64) NOT NULL,
  snapshot_hash NVARCHAR(64),
  server_time NVARCHAR(40) NOT NULL,
  hash NVARCHAR(64) NOT NULL,
  CONSTRAINT event_key PRIMARY KEY (report, entry),
  CONSTRAINT event_of_report FOREIGN KEY (report) REFERENCES report (id),
  CONSTRAINT event_late CHECK (late IN (0, 1))
);

-- It belongs to the event with the same entry. No foreign key says so: there are servers that ask whoever adds a row for
-- the right to change the row that it refers to.
CREATE TABLE snapshot (
  report NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  entry INT NOT NULL,
  version INT NOT NULL,
  revision INT NOT NULL,
  content NVARCHAR(MAX) NOT NULL,
  hash NVARCHAR(64) NOT NULL,
  CONSTRAINT snapshot_key PRIMARY KEY (report, entry),
  CONSTRAINT snapshot_of_report FOREIGN KEY (report) REFERENCES report (id)
);
CREATE INDEX snapshot_version ON snapshot (report, version);
GO
CREATE TRIGGER operation_is_append_only ON operation AFTER UPDATE, DELETE AS
THROW 50001, 'operation is append-only', 1;
GO
CREATE TRIGGER event_is_append_only ON event AFTER UPDATE, DELETE AS
THROW 50001, 'event is append-only', 1;
GO
CREATE TRIGGER snapshot_is_append_only ON snapshot AFTER UPDATE, DELETE AS
THROW 50001, 'snapshot is append-only', 1;
GO
