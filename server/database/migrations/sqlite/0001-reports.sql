CREATE TABLE deployment (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  epoch TEXT NOT NULL
) STRICT;

CREATE TABLE app_user (
  tenant TEXT NOT NULL,
  object TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (tenant, object)
) STRICT;

CREATE TABLE membership (
  tenant TEXT NOT NULL,
  object TEXT NOT NULL,
  organisation TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('reporter', 'approver', 'controller')),
  PRIMARY KEY (tenant, object, organisation, role),
  FOREIGN KEY (tenant, object) REFERENCES app_user (tenant, object)
) STRICT;

CREATE TABLE round (
  id TEXT NOT NULL PRIMARY KEY,
  form TEXT NOT NULL,
  form_version TEXT NOT NULL,
  period TEXT NOT NULL,
  commissioner TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  deadline TEXT NOT NULL,
  closes TEXT NOT NULL,
  opened_by_tenant TEXT NOT NULL,
  opened_by_object TEXT NOT NULL,
  opened_by_name TEXT NOT NULL
) STRICT;
CREATE INDEX round_commissioner ON round (commissioner);

-- revision counts accepted and conflicting operations; entries counts everything in the hash chain.
CREATE TABLE report (
  id TEXT NOT NULL PRIMARY KEY,
  round TEXT NOT NULL,
  organisation TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1),
  state TEXT NOT NULL CHECK (state IN ('draft', 'returned', 'submitted', 'approved', 'locked')),
  revision INTEGER NOT NULL CHECK (revision >= 0),
  content_hash TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 0),
  submitted_tenant TEXT,
  submitted_object TEXT,
  late INTEGER NOT NULL CHECK (late IN (0, 1)),
  last_change TEXT,
  entries INTEGER NOT NULL CHECK (entries >= revision),
  chain_head TEXT NOT NULL,
  UNIQUE (round, organisation),
  UNIQUE (round, position),
  FOREIGN KEY (round) REFERENCES round (id)
) STRICT;
CREATE INDEX report_organisation ON report (organisation);

CREATE TABLE device (
  report TEXT NOT NULL,
  id TEXT NOT NULL,
  tenant TEXT NOT NULL,
  object TEXT NOT NULL,
  last_seq INTEGER NOT NULL,
  last_seen TEXT NOT NULL,
  PRIMARY KEY (report, id),
  FOREIGN KEY (report) REFERENCES report (id)
) STRICT;

-- revision, device, seq: the operation that added the row or brought it back.
CREATE TABLE report_row (
  report TEXT NOT NULL,
  sheet TEXT NOT NULL,
  row_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  deleted_revision INTEGER,
  deleted_device TEXT,
  deleted_seq INTEGER,
  PRIMARY KEY (report, sheet, row_id),
  FOREIGN KEY (report) REFERENCES report (id)
) STRICT;

CREATE TABLE cell (
  report TEXT NOT NULL,
  sheet TEXT NOT NULL,
  row_id TEXT NOT NULL,
  column_id TEXT NOT NULL,
  value TEXT NOT NULL,
  revision INTEGER NOT NULL,
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (report, sheet, row_id, column_id),
  FOREIGN KEY (report, sheet, row_id) REFERENCES report_row (report, sheet, row_id)
) STRICT;

-- Every operation there ever was, rejected ones too (those have no revision). entry: its place in the hash chain.
CREATE TABLE operation (
  report TEXT NOT NULL,
  entry INTEGER NOT NULL,
  revision INTEGER,
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  tenant TEXT NOT NULL,
  object TEXT NOT NULL,
  actor_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('set', 'addRow', 'deleteRow', 'resolve')),
  sheet TEXT,
  row_id TEXT,
  column_id TEXT,
  position INTEGER,
  conflict TEXT,
  base INTEGER NOT NULL,
  value TEXT NOT NULL,
  previous TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('edit', 'reconcile', 'import', 'prefill')),
  client_time TEXT NOT NULL,
  server_time TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('applied', 'conflict', 'rejected')),
  code TEXT,
  payload TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (report, entry),
  UNIQUE (report, device, seq),
  FOREIGN KEY (report) REFERENCES report (id),
  CHECK ((revision IS NULL) = (outcome = 'rejected')),
  CHECK ((code IS NULL) = (outcome <> 'rejected'))
) STRICT;
CREATE UNIQUE INDEX operation_revision ON operation (report, revision) WHERE revision IS NOT NULL;

CREATE TABLE conflict (
  id TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL,
  revision INTEGER NOT NULL,
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  sheet TEXT NOT NULL,
  row_id TEXT NOT NULL,
  column_id TEXT,
  theirs_revision INTEGER NOT NULL,
  theirs_value TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'resolved', 'superseded')),
  closed_revision INTEGER,
  UNIQUE (report, revision),
  FOREIGN KEY (report) REFERENCES report (id),
  CHECK ((closed_revision IS NULL) = (state = 'open'))
) STRICT;
CREATE INDEX conflict_open ON conflict (report) WHERE state = 'open';

CREATE TABLE event (
  report TEXT NOT NULL,
  entry INTEGER NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  transition TEXT NOT NULL,
  tenant TEXT NOT NULL,
  object TEXT NOT NULL,
  actor_name TEXT NOT NULL,
  reason TEXT,
  explanations TEXT NOT NULL,
  late INTEGER NOT NULL CHECK (late IN (0, 1)),
  revision INTEGER NOT NULL,
  version INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  snapshot_hash TEXT,
  server_time TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (report, entry),
  FOREIGN KEY (report) REFERENCES report (id)
) STRICT;

CREATE TABLE snapshot (
  report TEXT NOT NULL,
  entry INTEGER NOT NULL,
  version INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  content TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (report, entry),
  FOREIGN KEY (report, entry) REFERENCES event (report, entry)
) STRICT;
CREATE INDEX snapshot_version ON snapshot (report, version);

CREATE TRIGGER operation_is_never_updated BEFORE UPDATE ON operation
BEGIN SELECT RAISE(ABORT, 'operation is append-only'); END;
CREATE TRIGGER operation_is_never_deleted BEFORE DELETE ON operation
BEGIN SELECT RAISE(ABORT, 'operation is append-only'); END;
CREATE TRIGGER event_is_never_updated BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER snapshot_is_never_updated BEFORE UPDATE ON snapshot
BEGIN SELECT RAISE(ABORT, 'snapshot is append-only'); END;
CREATE TRIGGER snapshot_is_never_deleted BEFORE DELETE ON snapshot
BEGIN SELECT RAISE(ABORT, 'snapshot is append-only'); END;
