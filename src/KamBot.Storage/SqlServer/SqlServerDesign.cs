using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace KamBot.Storage.SqlServer;

/// <summary>For <c>dotnet ef migrations add</c> and the release's script, which need the model and no database.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerKamBotDb>
{
    public SqlServerKamBotDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerKamBotDb>().UseSqlServer("Server=unused").Options);
}
