// The web site, the only part that can be reached from outside: Teams and the bot service call it.

param name string
param location string
param planSku string
param instances int
param zones bool
param directLine bool
param identityId string
param subnetId string
param vaultUri string
param workspaceId string
param operatorAddresses string[]

@description('Settings by name.')
param settings object

@description('The names of secrets in the vault, by the name of the setting.')
param vaultSettings object

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
    zoneRedundant: zones
  }
}

var plain = map(items(settings), each => { name: each.key, value: each.value })
var hidden = map(items(vaultSettings), each => {
  name: each.key
  value: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/${each.value})'
})

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // One browser's conversation lives in one instance; Teams calls whichever is free.
    clientAffinityEnabled: directLine
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId
    vnetRouteAllEnabled: true
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      alwaysOn: true
      webSocketsEnabled: directLine
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/health/ready'
      scmIpSecurityRestrictionsDefaultAction: 'Deny'
      scmIpSecurityRestrictions: [
        for (address, at) in operatorAddresses: {
          name: 'operator-${at}'
          ipAddress: '${address}/32'
          action: 'Allow'
          priority: 100 + at
        }
      ]
      appSettings: concat(plain, hidden)
    }
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

resource siteLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}
