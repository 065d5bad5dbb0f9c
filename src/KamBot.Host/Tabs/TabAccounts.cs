using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Maps;
using KamBot.Host.Messages.Authentication;
using KamBot.Host.Pages;
using KamBot.Sales;
using KamBot.Sales.Tabs;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Tabs;

/// <summary>The reader's accounts and open deals, with links to their maps; of one account where a tab is about one.</summary>
internal sealed class TabAccounts(
    TabSignIn signIn, AccountsOverview overview, FlowDialog dialog, RoleOf roleOf, MapTokens tokens, IOptions<KamBotOptions> options,
    TimeProvider clock)
{
    public async Task<IResult> AnswerAsync(Guid? account, string? locale, HttpContext context)
    {
        PageSecurity.KeepOffCaches(context.Response);
        var cancellationToken = context.RequestAborted;
        var caller = await signIn.IdentifyAsync(context.Request.Headers.Authorization, cancellationToken);
        if (caller.Verdict != ChannelVerdict.Accepted) return Results.StatusCode(caller.Verdict.Status);
        var known = await SpeakerAsync(caller, cancellationToken);
        var language = Language.Tagged(known?.ChosenLanguage) ?? Language.OfLocale(locale) ?? Language.English;
        var zone = ZoneOf(known);
        var reader = new Speaker
        {
            TenantId = caller.TenantId, UserId = caller.UserId, Role = roleOf(caller.TenantId, caller.UserId), TimeZone = zone.Id,
        };
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone);
        var found = await overview.ReadAsync(reader, SalesSetup.Books[language], now, account, cancellationToken);
        if (found is null) return Results.NotFound();
        return Results.Json(
            new TabAccountList(language.Tag, found.Count == AccountsOverview.Most, [.. found.Select(each => new TabAccount(
                each.Id, each.Name, each.Kind, MapOf(each.Id, null),
                [.. each.Deals.Select(deal => new TabDeal(deal.Name, deal.Facts, MapOf(each.Id, deal.Id)))]))]),
            TabsJson.Default.TabAccountList);

        string MapOf(Guid accountId, Guid? dealId) =>
            $"/map/{tokens.ForPage(new MapToken(caller.TenantId, caller.UserId, accountId, dealId, language, zone, false))}";
    }

    /// <summary>What the person chose while talking with the bot; null for one who never did.</summary>
    private ValueTask<Speaker?> SpeakerAsync(TabCaller caller, CancellationToken cancellationToken) =>
        dialog.SpeakerAsync(new ConversationKey(caller.TenantId, "msteams", "tab", caller.UserId), cancellationToken);

    private TimeZoneInfo ZoneOf(Speaker? speaker) =>
        speaker?.TimeZone is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : TimeZoneInfo.FindSystemTimeZoneById(options.Value.DefaultTimeZone);
}

/// <summary>What a tab shows. <see cref="IsCut"/>: there are more accounts than these.</summary>
internal sealed record TabAccountList(string Language, bool IsCut, IReadOnlyList<TabAccount> Accounts);

internal sealed record TabAccount(Guid Id, string Name, string? Kind, string Map, IReadOnlyList<TabDeal> Deals);

internal sealed record TabDeal(string Name, string Facts, string Map);
