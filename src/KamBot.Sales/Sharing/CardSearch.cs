using System.Net;
using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;
using KamBot.Protocol.Teams;
using KamBot.Sales.Accounts;
using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;

namespace KamBot.Sales.Sharing;

/// <summary>
/// The search beside the message box: accounts, deals and people that the reader may see, as cards for a message that others read too.
/// So a card holds names and what any colleague may know, no claim and no link that is a right; its button leads to the bot, where
/// everybody sees by their own rights.
/// </summary>
internal sealed class CardSearch(ISalesRecords records)
{
    private const int Most = 20;
    private const int LongestText = 100;

    public async ValueTask<MessagingExtensionResponse> FindAsync(
        Speaker reader, PhraseBook book, string? bot, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        var typed = query.TextOf("name").Trim();
        var name = TextFolding.FoldHan(typed.Length > LongestText ? typed[..LongestText] : typed);
        // All that is found fits on the first page.
        if (query.QueryOptions is { Skip: > 0 }) return MessagingExtensionResponse.Results([]);
        var found = query.CommandId switch
        {
            "accounts" => await AccountsAsync(reader, book, bot, name, cancellationToken),
            "opportunities" => await DealsAsync(reader, book, bot, name, cancellationToken),
            "people" when name.Length > 0 => await PeopleAsync(reader, book, bot, name, cancellationToken),
            _ => [],
        };
        return found.Count > 0 || name.Length == 0
            ? MessagingExtensionResponse.Results(found)
            : MessagingExtensionResponse.Message(book.Plain(SharingPhrases.Nothing));
    }

    private async ValueTask<IReadOnlyList<MessagingExtensionAttachment>> AccountsAsync(
        Speaker reader, PhraseBook book, string? bot, string name, CancellationToken cancellationToken)
    {
        var found = name.Length == 0
            ? await records.RecentAccountsAsync(reader, Most, cancellationToken)
            : await records.FindAccountsAsync(reader, name, Most, cancellationToken);
        return
        [
            .. found.Select(account => Card(book, account.Name, AccountKinds.Of(account, book), Button(book, SharingPhrases.Open, CustomerWords.Account, account.Name, bot))),
        ];
    }

    private async ValueTask<IReadOnlyList<MessagingExtensionAttachment>> DealsAsync(
        Speaker reader, PhraseBook book, string? bot, string name, CancellationToken cancellationToken)
    {
        var found = name.Length == 0
            ? await records.OpenOpportunitiesAsync(reader, Most, cancellationToken)
            : await records.FindOpportunitiesAsync(reader, name, Most, cancellationToken);
        var accounts = await NamesAsync(reader, found.Select(deal => deal.AccountId), cancellationToken);
        return
        [
            .. found.Select(deal => Card(
                book, deal.Name,
                Line(accounts.GetValueOrDefault(deal.AccountId), book.Plain(OpportunityOptions.Stages.PhraseOf(deal.Stage))),
                Button(book, SharingPhrases.Open, OpportunityWords.Show, deal.Name, bot))),
        ];
    }

    private async ValueTask<IReadOnlyList<MessagingExtensionAttachment>> PeopleAsync(
        Speaker reader, PhraseBook book, string? bot, string name, CancellationToken cancellationToken)
    {
        var found = await records.FindPeopleAsync(reader, name, Most, cancellationToken);
        var accounts = await NamesAsync(reader, found.Select(person => person.AccountId), cancellationToken);
        return
        [
            .. found.Select(person => Card(
                book, person.Name,
                Line(person.Title, accounts.GetValueOrDefault(person.AccountId)),
                Button(book, SharingPhrases.OpenMap, MapWords.Map, accounts.GetValueOrDefault(person.AccountId) ?? "", bot))),
        ];
    }

    private async ValueTask<IReadOnlyDictionary<Guid, string>> NamesAsync(
        Speaker reader, IEnumerable<Guid> accountIds, CancellationToken cancellationToken) =>
        (await records.AccountsAsync(reader, [.. accountIds.Distinct()], cancellationToken)).ToDictionary(account => account.Id, account => account.Name);

    private static string Line(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private static MessagingExtensionAttachment Card(PhraseBook book, string name, string? line, CardButton? button) => MessagingExtensionAttachment.Of(
        new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = name,
            Body =
            [
                new TextBlock(CardText.Escape(name)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. string.IsNullOrEmpty(line) ? Array.Empty<CardElement>() : [new TextBlock(CardText.Escape(line)) { Spacing = Spacing.None, IsSubtle = true }],
            ],
            Actions = button is null ? null : [button],
        },
        WebUtility.HtmlEncode(name), WebUtility.HtmlEncode(line));

    /// <summary>
    /// Opens the personal chat with the words ready to be sent. Source: "Deep links to chats with users and bots". Null on channels whose
    /// ids are not those of Teams.
    /// </summary>
    private static OpenUrlButton? Button(PhraseBook book, Phrase title, Phrase words, string rest, string? bot) =>
        bot?.StartsWith("28:", StringComparison.Ordinal) == true
            ? new OpenUrlButton(
                book.Plain(title),
                $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot)}&message={Uri.EscapeDataString($"{book.Plain(words)} {rest}".Trim())}")
            : null;
}
