-- Forms that were made in Excel. The ready-made ones come with the program.
CREATE TABLE form_version (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  owner TEXT NOT NULL,
  definition TEXT NOT NULL,
  hash TEXT NOT NULL,
  released_at TEXT NOT NULL,
  released_by_tenant TEXT NOT NULL,
  released_by_object TEXT NOT NULL,
  released_by_name TEXT NOT NULL,
  UNIQUE (id, version)
) STRICT;

ALTER TABLE round ADD COLUMN rule_set INTEGER NOT NULL DEFAULT 1 CHECK (rule_set >= 1);

-- A round that went on with another version of its form or its rules.
CREATE TABLE round_change (
  round TEXT NOT NULL,
  number INTEGER NOT NULL,
  from_version TEXT NOT NULL,
  to_version TEXT NOT NULL,
  from_rule_set INTEGER NOT NULL,
  to_rule_set INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by_tenant TEXT NOT NULL,
  changed_by_object TEXT NOT NULL,
  changed_by_name TEXT NOT NULL,
  PRIMARY KEY (round, number),
  FOREIGN KEY (round) REFERENCES round (id)
) STRICT;

CREATE TRIGGER form_version_is_never_updated BEFORE UPDATE ON form_version
BEGIN SELECT RAISE(ABORT, 'form_version is append-only'); END;
CREATE TRIGGER form_version_is_never_deleted BEFORE DELETE ON form_version
BEGIN SELECT RAISE(ABORT, 'form_version is append-only'); END;
CREATE TRIGGER round_change_is_never_updated BEFORE UPDATE ON round_change
BEGIN SELECT RAISE(ABORT, 'round_change is append-only'); END;
CREATE TRIGGER round_change_is_never_deleted BEFORE DELETE ON round_change
BEGIN SELECT RAISE(ABORT, 'round_change is append-only'); END;
