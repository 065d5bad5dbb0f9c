// To try a change: one small instance, the smallest database, the browser channel on.
using 'main.bicep'

param name = 'kambot-example-dev'
param sqlAdminName = 'KamBot admins'
param sqlAdminObjectId = '00000000-0000-0000-0000-000000000000'
param planSku = 'B1'
param instances = 1
param sqlDatabaseSku = 'Basic'
param sqlBackupDays = 7
param sqlBackupRedundancy = 'Local'
param directLine = true
