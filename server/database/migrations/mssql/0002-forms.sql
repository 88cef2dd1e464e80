-- Forms that were made in Excel. The ready-made ones come with the program.
CREATE TABLE form_version (
  number INT NOT NULL,
  id NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  version NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  owner NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  definition NVARCHAR(MAX) NOT NULL,
  hash NVARCHAR(64) NOT NULL,
  released_at NVARCHAR(40) NOT NULL,
  released_by_tenant NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  released_by_object NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  released_by_name NVARCHAR(400) NOT NULL,
  CONSTRAINT form_version_key PRIMARY KEY (number),
  CONSTRAINT form_version_once UNIQUE (id, version),
  CONSTRAINT form_version_number CHECK (number >= 1)
);

ALTER TABLE round ADD rule_set INT NOT NULL CONSTRAINT round_rule_set_first DEFAULT 1;
ALTER TABLE round ADD CONSTRAINT round_rule_set CHECK (rule_set >= 1);

-- A round that went on with another version of its form or its rules.
CREATE TABLE round_change (
  round NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  number INT NOT NULL,
  from_version NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  to_version NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  from_rule_set INT NOT NULL,
  to_rule_set INT NOT NULL,
  changed_at NVARCHAR(40) NOT NULL,
  changed_by_tenant NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  changed_by_object NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  changed_by_name NVARCHAR(400) NOT NULL,
  CONSTRAINT round_change_key PRIMARY KEY (round, number),
  CONSTRAINT round_change_of_round FOREIGN KEY (round) REFERENCES round (id)
);
GO
CREATE TRIGGER form_version_is_append_only ON form_version AFTER UPDATE, DELETE AS
THROW 50001, 'form_version is append-only', 1;
GO
CREATE TRIGGER round_change_is_append_only ON round_change AFTER UPDATE, DELETE AS
THROW 50001, 'round_change is append-only', 1;
GO
