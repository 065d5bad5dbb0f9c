// The cloud run by 21Vianet (az cloud set -n AzureChinaCloud). The bot is a registration with a secret there: put it into the vault.
using 'main.bicep'

param name = 'kambot-example-cn'
param location = 'chinanorth3'
param sqlAdminName = 'KamBot admins'
param sqlAdminObjectId = '00000000-0000-0000-0000-000000000000'
param botAppId = '00000000-0000-0000-0000-000000000000'
param planSku = 'P1v3'
param instances = 2
param sqlDatabaseSku = 'S1'
param sqlBackupRedundancy = 'Local'
param defaultCurrency = 'CNY'
param defaultTimeZone = 'Asia/Shanghai'
