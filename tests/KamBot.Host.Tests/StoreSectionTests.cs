using KamBot.Storage;
using Microsoft.Extensions.Configuration;

namespace KamBot.Host.Tests;

public sealed class StoreSectionTests
{
    [Theory]
    [InlineData("Provider", "Oracle", "Store:Provider must be one of Sqlite, SqlServer.")]
    [InlineData("Provider", "1", "Store:Provider must be one of Sqlite, SqlServer.")]
    [InlineData("LockWait", "soon", "Store:LockWait must be a time such as 00:00:05.")]
    public void A_mistake_is_named_in_one_sentence(string key, string value, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<StoreException>(() => Read((key, value))).Message);

    [Fact]
    public void A_setting_without_a_value_is_none()
    {
        var options = Read(("Provider", " "), ("Path", ""), ("LockWait", ""));

        Assert.Equal((new StoreOptions().Path, StoreProvider.Sqlite), (options.Path, options.Provider));
    }

    [Fact]
    public void What_is_set_is_taken() =>
        Assert.Equal((StoreProvider.SqlServer, "a"), (Read(("provider", "sqlserver"), ("Path", "a")) is var read ? (read.Provider, read.Path) : default));

    private static StoreOptions Read(params (string Key, string Value)[] settings) => StoreSection.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.ToDictionary(setting => $"Store:{setting.Key}", setting => (string?)setting.Value)).Build());
}
