// Azure SQL: no passwords, no way in from outside but for the operators' addresses.

param name string
param location string
param adminName string
param adminObjectId string
param adminKind string
param sku string
param backupDays int
param backupRedundancy string
param operatorAddresses string[]
param subnetId string
param zoneId string

resource server 'Microsoft.Sql/servers@2023-08-01' = {
  name: '${name}-sql'
  location: location
  properties: {
    minimalTlsVersion: '1.2'
    publicNetworkAccess: empty(operatorAddresses) ? 'Disabled' : 'Enabled'
    administrators: {
      administratorType: 'ActiveDirectory'
      azureADOnlyAuthentication: true
      login: adminName
      sid: adminObjectId
      principalType: adminKind
      tenantId: tenant().tenantId
    }
  }
}

resource operator 'Microsoft.Sql/servers/firewallRules@2023-08-01' = [
  for address in operatorAddresses: {
    parent: server
    name: 'operator-${replace(address, '.', '-')}'
    properties: {
      startIpAddress: address
      endIpAddress: address
    }
  }
]

resource database 'Microsoft.Sql/servers/databases@2023-08-01' = {
  parent: server
  name: 'kambot'
  location: location
  sku: { name: sku }
  properties: {
    requestedBackupStorageRedundancy: backupRedundancy
  }
}

resource backups 'Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies@2023-08-01' = {
  parent: database
  name: 'default'
  properties: {
    retentionDays: backupDays
  }
}

module endpoint 'endpoint.bicep' = {
  name: 'database-endpoint'
  params: {
    name: '${name}-sql-endpoint'
    location: location
    serviceId: server.id
    group: 'sqlServer'
    subnetId: subnetId
    zoneId: zoneId
  }
}

output host string = server.properties.fullyQualifiedDomainName
output name string = database.name
