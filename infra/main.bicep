// KamBot for one company: one App Service instance, Azure SQL, an Azure Bot with the Teams channel. No secrets anywhere.

@description('Begins every name; the host name must be free in the whole of Azure.')
@minLength(3)
@maxLength(20)
param name string

param location string = resourceGroup().location

@description('Where the bot registration is listed. Message contents go by the region of the tenant.')
param botLocation string = 'global'

@description('B1 is the smallest plan that stays awake.')
param planSku string = 'B1'

@description('Display name of the Entra group or user that administers the database.')
param sqlAdminName string

@description('Object id of the same.')
param sqlAdminObjectId string

@allowed(['Group', 'User'])
param sqlAdminKind string = 'Group'

param sqlDatabaseSku string = 'Basic'

@description('Entra object ids of the people with a manager\'s rights.')
param managers array = []

@description('Used where an amount names no currency.')
param defaultCurrency string = 'EUR'

@description('IANA zone of people whose channel tells none.')
param defaultTimeZone string = 'UTC'

@description('Days that logs are kept.')
param logDays int = 30

var host = '${name}.azurewebsites.net'
var sqlServerName = '${name}-sql'

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

resource sqlServer 'Microsoft.Sql/servers@2023-08-01' = {
  name: sqlServerName
  location: location
  properties: {
    minimalTlsVersion: '1.2'
    administrators: {
      administratorType: 'ActiveDirectory'
      azureADOnlyAuthentication: true
      login: sqlAdminName
      sid: sqlAdminObjectId
      principalType: sqlAdminKind
      tenantId: tenant().tenantId
    }
  }
}

// Lets Azure's own addresses in, App Service among them. A private endpoint is the stricter way, and comes later.
resource sqlFromAzure 'Microsoft.Sql/servers/firewallRules@2023-08-01' = {
  parent: sqlServer
  name: 'AllowAzure'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}

resource database 'Microsoft.Sql/servers/databases@2023-08-01' = {
  parent: sqlServer
  name: 'kambot'
  location: location
  sku: { name: sqlDatabaseSku }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: 1
  }
  properties: {
    reserved: true
  }
}

var managerSettings = [
  for (manager, at) in managers: {
    name: 'KamBot__Managers__${at}'
    value: manager
  }
]

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      alwaysOn: true
      webSocketsEnabled: true
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      appSettings: concat(
        [
          { name: 'Channel__AppId', value: identity.properties.clientId }
          { name: 'Channel__AppType', value: 'ManagedIdentity' }
          { name: 'Channel__TenantId', value: tenant().tenantId }
          { name: 'Channel__AllowedTenants__0', value: tenant().tenantId }
          { name: 'Store__Provider', value: 'SqlServer' }
          {
            name: 'Store__ConnectionString'
            value: 'Server=tcp:${sqlServer.properties.fullyQualifiedDomainName},1433;Database=${database.name};Authentication=Active Directory Managed Identity;User Id=${identity.properties.clientId};Encrypt=True'
          }
          { name: 'KamBot__PublicUrl', value: 'https://${host}' }
          { name: 'KamBot__DefaultCurrency', value: defaultCurrency }
          { name: 'KamBot__DefaultTimeZone', value: defaultTimeZone }
        ],
        managerSettings
      )
    }
  }
}

resource appLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: app
  properties: {
    workspaceId: logs.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: botLocation
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'KamBot'
    endpoint: 'https://${app.properties.defaultHostName}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: tenant().tenantId
    msaAppType: 'UserAssignedMSI'
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: botLocation
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}

output botId string = identity.properties.clientId
output identityName string = identity.name
output publicHost string = app.properties.defaultHostName
output sqlServerHost string = sqlServer.properties.fullyQualifiedDomainName
