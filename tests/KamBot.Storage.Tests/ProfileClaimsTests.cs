using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;
using KamBot.Storage.Tests.Stores;

namespace KamBot.Storage.Tests;

public sealed class ProfileClaimsTests
{
    private static readonly Speaker Kim = Some.Rep();

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_profile_is_made_of_facts_news_and_unknowns_oldest_first(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (account, other) = (Some.Account(), Some.Account("other"));
        var person = Some.Person(account);
        var fact = Of(account, "profile.goals.long");
        var news = Of(account, ClaimAttributes.PolicySignal) with { At = Some.Moment.AddDays(-1) };
        var unknown = Of(account, ClaimAttributes.Unknown) with { At = Some.Moment.AddDays(-2) };
        await store.KeepAsync(
            account, other, person, fact, news, unknown, Of(account, ClaimAttributes.NeedFit), Of(other, "profile.goals.long"),
            Some.Claim(account, person.Id), Of(account, "profile.goals.short") with { WithdrawnAt = Some.Moment });

        Assert.Equal([unknown, news, fact], await store.Sales.ProfileClaimsAsync(Kim, account.Id, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_personal_wish_is_seen_by_its_author_alone(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var person = Some.Person(account);
        var wish = Some.Claim(account, person.Id) with { Attribute = "profile.needs.personal", Visibility = Visibility.Author };
        await store.KeepAsync(account, person, wish);

        Assert.Equal([wish], await store.Sales.ProfileClaimsAsync(Kim, account.Id, default));
        Assert.Empty(await store.Sales.ProfileClaimsAsync(Some.Manager(), account.Id, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task The_profile_of_a_colleagues_account_is_hidden_from_a_rep_and_every_other_tenant(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account(owner: "lou");
        await store.KeepAsync(account, Of(account, "profile.goals.long"));

        Assert.Empty(await store.Sales.ProfileClaimsAsync(Kim, account.Id, default));
        Assert.Empty(await store.Sales.ProfileClaimsAsync(
            Some.Rep("lou", Some.OtherTenant) with { Role = SpeakerRole.Operations }, account.Id, default));
        Assert.Single(await store.Sales.ProfileClaimsAsync(Some.Manager(), account.Id, default));
    }

    private static Claim Of(Account account, string attribute) => Some.Claim(account, account.Id) with
    {
        SubjectKind = SubjectKind.Account,
        Attribute = attribute,
    };
}
