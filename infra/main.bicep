// KamBot for one company: App Service with several instances, an Azure Bot with the Teams channel, Azure SQL, Key Vault, one managed
// identity, one workspace for logs. Only the web site can be reached from outside; database and vault are reached from its network.

@description('Begins every name; the host name must be free in the whole of Azure.')
@minLength(3)
@maxLength(20)
param name string

param location string = resourceGroup().location

@description('Where the bot is registered. What people write goes by the region of their tenant.')
param botLocation string = 'global'

@description('Basic keeps one instance awake; two instances, zones and a slot to try an upgrade need Premium v3.')
param planSku string = 'P0v3'

@minValue(1)
@maxValue(10)
param instances int = 2

@description('Spreads the instances over the zones of the region. Needs Premium v3 and two instances.')
param zones bool = false

@description('Display name of the Entra group or user that administers the database; passwords are switched off.')
param sqlAdminName string

@description('Object id of the same.')
param sqlAdminObjectId string

@allowed(['Group', 'User'])
param sqlAdminKind string = 'Group'

@description('Size of the database.')
param sqlDatabaseSku string = 'S1'

@description('Days back to which the database can be set.')
@minValue(1)
@maxValue(35)
param sqlBackupDays int = 14

@allowed(['Local', 'Zone', 'Geo'])
param sqlBackupRedundancy string = 'Zone'

@description('The application id of a bot that is registered with a secret. Empty: the managed identity is the bot, and there is no secret.')
param botAppId string = ''

@description('The application id that people sign in to on the tabs in Teams. Empty: no tabs.')
param tabsAppId string = ''

@description('The browser channel. Its conversations live in one instance, so browsers are held to theirs.')
param directLine bool = false

@description('The name people reach KamBot by, where it is not the one that Azure gives.')
param publicHost string = ''

@description('Public IPv4 addresses of those who deploy and look after the database and the vault. Empty: nobody from outside.')
param operatorAddresses string[] = []

@description('Entra object ids of the people with a manager\'s rights.')
param managers string[] = []

@description('Entra object ids of sales operations.')
param operations string[] = []

@description('Used where an amount names no currency.')
param defaultCurrency string = 'EUR'

@description('IANA zone of people whose channel tells none.')
param defaultTimeZone string = 'UTC'

@description('More settings by their names, with two underscores.')
param settings object = {}

@description('Settings whose values lie in the vault: the name of the setting, and that of the secret.')
param vaultSettings object = {}

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

var isChina = environment().name == 'AzureChinaCloud'
var host = empty(publicHost) ? '${name}.${isChina ? 'chinacloudsites.cn' : 'azurewebsites.net'}' : publicHost
var hasOwnIdentity = empty(botAppId)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-id'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    name: name
    location: location
    isChina: isChina
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    adminName: sqlAdminName
    adminObjectId: sqlAdminObjectId
    adminKind: sqlAdminKind
    sku: sqlDatabaseSku
    backupDays: sqlBackupDays
    backupRedundancy: sqlBackupRedundancy
    operatorAddresses: operatorAddresses
    subnetId: network.outputs.endpointSubnetId
    zoneId: network.outputs.sqlZoneId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: name
    location: location
    readerPrincipalId: identity.properties.principalId
    operatorAddresses: operatorAddresses
    workspaceId: logs.id
    subnetId: network.outputs.endpointSubnetId
    zoneId: network.outputs.vaultZoneId
  }
}

var botSettings = hasOwnIdentity
  ? { Channel__AppId: identity.properties.clientId, Channel__AppType: 'ManagedIdentity' }
  : { Channel__AppId: botAppId, Channel__AppType: 'SingleTenant' }

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    name: name
    location: location
    planSku: planSku
    instances: instances
    zones: zones
    directLine: directLine
    identityId: identity.id
    subnetId: network.outputs.appSubnetId
    vaultUri: vault.outputs.uri
    workspaceId: logs.id
    operatorAddresses: operatorAddresses
    settings: union(
      botSettings,
      {
        Channel__TenantId: tenant().tenantId
        Channel__Cloud: isChina ? 'China' : 'Public'
        DirectLine__Enabled: string(directLine)
        Store__Provider: 'SqlServer'
        Store__ConnectionString: 'Server=tcp:${database.outputs.host},1433;Database=${database.outputs.name};Authentication=Active Directory Managed Identity;User Id=${identity.properties.clientId};Encrypt=True'
        KamBot__PublicUrl: 'https://${host}'
        KamBot__DefaultCurrency: defaultCurrency
        KamBot__DefaultTimeZone: defaultTimeZone
      },
      empty(tabsAppId) ? {} : { Tabs__AppId: tabsAppId },
      toObject(range(0, length(managers)), at => 'KamBot__Managers__${at}', at => managers[at]),
      toObject(range(0, length(operations)), at => 'KamBot__Operations__${at}', at => operations[at]),
      settings
    )
    vaultSettings: union(
      hasOwnIdentity ? {} : { Channel__ClientSecret: 'channel-client-secret' },
      directLine ? { DirectLine__Secret: 'direct-line-secret' } : {},
      { Store__Keys: 'store-keys' },
      vaultSettings
    )
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    location: botLocation
    host: host
    appId: hasOwnIdentity ? identity.properties.clientId : botAppId
    identityId: hasOwnIdentity ? identity.id : ''
  }
}

output botId string = hasOwnIdentity ? identity.properties.clientId : botAppId
output identityName string = identity.name
output publicHost string = host
output sqlServerHost string = database.outputs.host
output vaultName string = vault.outputs.name
