-- For sqlcmd, as an administrator: the database, and the login that the server signs in as. What this login may do with
-- which table is set whenever the server starts with DATABASE_MIGRATION_URL.
IF DB_ID('rapportark') IS NULL CREATE DATABASE rapportark;
GO
-- Readers and writers do not wait for each other; a commit is on disk before it is answered.
ALTER DATABASE rapportark SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
ALTER DATABASE rapportark SET ALLOW_SNAPSHOT_ISOLATION ON;
ALTER DATABASE rapportark SET DELAYED_DURABILITY = DISABLED;
GO
IF SUSER_ID('rapportark') IS NULL CREATE LOGIN rapportark WITH PASSWORD = '$(APP_PASSWORD)';
GO
USE rapportark;
GO
IF USER_ID('rapportark') IS NULL CREATE USER rapportark FOR LOGIN rapportark;
GO
