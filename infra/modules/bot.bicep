// The registration that makes the web site a bot in Teams.

param name string
param location string
param host string
param appId string

@description('The identity that is the bot; empty where the bot has a registration with a secret.')
param identityId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: location
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'KamBot'
    endpoint: 'https://${host}/api/messages'
    msaAppId: appId
    msaAppMSIResourceId: empty(identityId) ? null : identityId
    msaAppTenantId: tenant().tenantId
    msaAppType: empty(identityId) ? 'SingleTenant' : 'UserAssignedMSI'
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}
