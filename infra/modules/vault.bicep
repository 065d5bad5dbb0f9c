// The vault for what must be secret. The app may read secrets, and nothing more.

param name string
param location string
param readerPrincipalId string
param operatorAddresses string[]
param workspaceId string
param subnetId string
param zoneId string

@description('Built-in role "Key Vault Secrets User", the same in every tenant.')
var secretsUser = '4633458b-17de-408a-874b-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}-kv'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: empty(operatorAddresses) ? 'Disabled' : 'Enabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: 'Deny'
      ipRules: map(operatorAddresses, address => { value: address })
    }
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerPrincipalId, secretsUser)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource access 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}

module endpoint 'endpoint.bicep' = {
  name: 'vault-endpoint'
  params: {
    name: '${name}-kv-endpoint'
    location: location
    serviceId: vault.id
    group: 'vault'
    subnetId: subnetId
    zoneId: zoneId
  }
}

output uri string = vault.properties.vaultUri
output name string = vault.name
