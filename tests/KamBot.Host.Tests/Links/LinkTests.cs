using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Calendar;
using KamBot.Host.Files;
using KamBot.Host.Jobs;
using KamBot.Host.Links;
using KamBot.Host.Maps;
using KamBot.Host.People;
using KamBot.Host.Rights;
using KamBot.Host.Tests.Files;
using KamBot.Sales.Calls;
using KamBot.Sales.Files;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Links;

public sealed class LinkTests
{
    private static readonly Speaker Kim = new() { TenantId = "demo", UserId = "kim" };

    [Fact]
    public async Task Each_kind_of_link_is_good_for_its_own_time_and_no_longer()
    {
        await using var host = await WholeHost.StartAsync();
        T Of<T>() where T : notnull => host.Services.GetRequiredService<T>();
        var map = new MapToken("demo", "kim", Guid.NewGuid(), null, Language.English, TimeZoneInfo.Utc, false);
        var call = new Call
        {
            Id = Guid.NewGuid(), TenantId = "demo", OwnerId = "kim", AccountId = Guid.NewGuid(), Kind = CallKind.Meeting, StartsAt = default,
        };
        (string Purpose, string Link, TimeSpan Life)[] links =
        [
            ("map.picture", Of<MapTokens>().ForPicture(map), TimeSpan.FromHours(12)),
            ("map.page", Of<MapTokens>().ForPage(map), TimeSpan.FromHours(8)),
            ("files", Of<SignedFiles>().Links.ImportPage(Kim, Language.English)!, TimeSpan.FromHours(8)),
            ("files", Of<SignedFiles>().Links.WrongRows(Kim, Language.English, Guid.NewGuid())!, TimeSpan.FromHours(8)),
            ("files", Of<SignedFiles>().Links.Export(Kim, new ExportRequest(ImportKind.People, null, Language.English))!, TimeSpan.FromMinutes(15)),
            ("jobs", Of<JobsLinks>().LinkFor(Kim, Language.English)!, TimeSpan.FromHours(8)),
            ("jobs", Of<JobsLinks>().LinkForOperator("demo", "", Language.English)!, TimeSpan.FromHours(8)),
            ("audit", Of<RightsPageLinks>().AuditFor(Kim, Language.English)!, TimeSpan.FromHours(8)),
            ("audit", Of<RightsPageLinks>().AuditForOperator("demo", Language.English)!, TimeSpan.FromHours(8)),
            ("user-file", Of<RightsPageLinks>().FileFor(Kim, "kim")!, TimeSpan.FromMinutes(30)),
            ("person-file", Of<PersonFileLinks>().LinkTo(Kim, Guid.NewGuid())!, TimeSpan.FromMinutes(30)),
            ("calendar", Of<CalendarLinks>().LinkTo(call)!, TimeSpan.FromDays(30)),
        ];

        foreach (var (purpose, link, life) in links)
        {
            var token = Path.GetFileNameWithoutExtension(link.Split('/')[^1]);
            Of<IDataProtectionProvider>().CreateProtector(purpose).ToTimeLimitedDataProtector().Unprotect(token, out var until);
            Assert.InRange(until - TimeProvider.System.GetUtcNow(), life - TimeSpan.FromMinutes(2), life);
        }
    }

    [Fact]
    public void Parts_stay_apart_whatever_signs_they_hold()
    {
        var seal = new LinkSeal(new EphemeralDataProtectionProvider(), "test");
        string[] parts = ["29:a&b", "a%26b", "", "华澜/x+y z\n"];

        Assert.Equal(parts, seal.Open(seal.Close(TimeSpan.FromHours(1), parts)));
    }
}
