// For testing what will go into production: two instances like there, small ones.
using 'main.bicep'

param name = 'kambot-example-test'
param sqlAdminName = 'KamBot admins'
param sqlAdminObjectId = '00000000-0000-0000-0000-000000000000'
param planSku = 'B1'
param instances = 2
param sqlDatabaseSku = 'S0'
param sqlBackupDays = 7
param sqlBackupRedundancy = 'Local'
