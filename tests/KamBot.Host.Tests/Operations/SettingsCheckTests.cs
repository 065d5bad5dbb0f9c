using KamBot.Host.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Tests.Operations;

public sealed class SettingsCheckTests
{
    [Theory]
    [InlineData("Store:Pth", "a", "Store:Pth is not a setting; did you mean Path.")]
    [InlineData("Store:Provider", "Oracle", "Store:Provider must be one of Sqlite, SqlServer.")]
    [InlineData("Store:LockWait", "soon", "Store:LockWait must be a time such as 00:00:05.")]
    [InlineData("DirectLine:Enabeld", "true", "DirectLine:Enabeld is not a setting; did you mean Enabled.")]
    [InlineData("DirectLine:Page", "yes", "DirectLine:Page must be true or false.")]
    [InlineData("DirectLine:AllowedOrigins", "https://a.example", "DirectLine:AllowedOrigins is a list: write DirectLine__AllowedOrigins__0, or square brackets in JSON.")]
    [InlineData("Jobs:KeepNoticesDays", "many", "Jobs:KeepNoticesDays must be a number.")]
    [InlineData("Notices:PerSecnd", "1", "Notices:PerSecnd is not a setting; did you mean PerSecond.")]
    [InlineData("Files:TrustedHosts", "a", "Files:TrustedHosts is not a setting; known are TrustedDownloadHosts.")]
    [InlineData("KamBot:PublicUrl", "kambot", "KamBot:PublicUrl must be a URL such as https://kambot.example.com.")]
    [InlineData("KamBot:HalfLives:Stanze", "1", "KamBot:HalfLives:Stanze is not a setting; did you mean Stance.")]
    [InlineData("KamBot:DefaultCurrency:0", "EUR", "KamBot:DefaultCurrency is one value and no list.")]
    [InlineData("Telemetry:Transport", "Udp", "Telemetry:Transport must be one of Grpc, Http.")]
    [InlineData("Limits:PerPersn", "1", "Limits:PerPersn is not a setting; did you mean PerPerson.")]
    [InlineData("Retention:AuditDay", "1", "Retention:AuditDay is not a setting; did you mean AuditDays.")]
    public void A_mistake_is_named_in_one_sentence(string key, string value, string sentence) =>
        Assert.Equal([sentence], Assert.Throws<OptionsValidationException>(() => Check((key, value))).Failures);

    [Fact]
    public void All_mistakes_are_named_at_once() =>
        Assert.Equal(2, Assert.Throws<OptionsValidationException>(() => Check(("Store:Pth", "a"), ("Jobs:Enabled", "perhaps"))).Failures.Count());

    [Fact]
    public void What_is_right_passes_and_a_setting_without_a_value_is_none() => Check(
        ("Store:LockWait", "00:00:10"), ("KamBot:Managers:0", "alex"), ("KamBot:HalfLives:Stance", "30"), ("Telemetry:OtlpEndpoint", "http://localhost:4317"),
        ("Jobs:Enabled", ""), ("retention:auditdays", "0"));

    private static void Check(params (string Key, string Value)[] settings) => SettingsCheck.Run(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(each => each.Key, each => (string?)each.Value)).Build());
}
