-- The database, and a login for KamBot that reads and writes. Tables are made by "migrate", as sa.
IF DB_ID('kambot') IS NULL CREATE DATABASE kambot;
GO
IF SUSER_ID('kambot') IS NULL CREATE LOGIN kambot WITH PASSWORD = '$(password)';
ELSE ALTER LOGIN kambot WITH PASSWORD = '$(password)';
GO
USE kambot;
IF USER_ID('kambot') IS NULL CREATE USER kambot FOR LOGIN kambot;
ALTER ROLE db_datareader ADD MEMBER kambot;
ALTER ROLE db_datawriter ADD MEMBER kambot;
GO
