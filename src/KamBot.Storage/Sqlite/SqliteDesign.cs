using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace KamBot.Storage.Sqlite;

/// <summary>For <c>dotnet ef migrations add</c>, which needs the model and no database.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteKamBotDb>
{
    public SqliteKamBotDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteKamBotDb>().UseSqlite("Data Source=unused.db").Options);
}
