// Production: two instances in different zones, two weeks back in the database, logs for three months.
using 'main.bicep'

param name = 'kambot-example'
param sqlAdminName = 'KamBot admins'
param sqlAdminObjectId = '00000000-0000-0000-0000-000000000000'
param planSku = 'P0v3'
param instances = 2
param zones = true
param sqlDatabaseSku = 'S1'
param sqlBackupDays = 14
param sqlBackupRedundancy = 'Zone'
param logDays = 90
