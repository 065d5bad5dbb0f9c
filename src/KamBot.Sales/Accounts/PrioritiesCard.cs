using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Accounts;

/// <summary>What the priorities card shows.</summary>
internal sealed record PrioritiesPage
{
    public required IReadOnlyList<(ResultsBy? By, IReadOnlyList<string> Accounts)> Results { get; init; }
    public required TimeJudgement Time { get; init; }

    /// <summary>In how many of the calls a key decision maker was there.</summary>
    public required int WithDecider { get; init; }
    public required IReadOnlyList<(string Account, string Why)> SeniorVisits { get; init; }
    public required IReadOnlyList<Account> Reviews { get; init; }
}

/// <summary>K7: who brings results when, where the time goes, where our management must go, and what is to be reviewed.</summary>
internal static class PrioritiesCard
{
    private const int MostNames = 6;
    private const int MostLines = 5;
    private const int MostButtons = 3;

    public static Reply Show(TurnScope turn, PrioritiesPage page)
    {
        var book = turn.Book;
        var title = book.Plain(turn.Speaker.Role == SpeakerRole.Rep ? PriorityPhrases.Title : PriorityPhrases.TeamTitle);
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. Section(book.Say(PriorityPhrases.Results), page.Results.Select(each => book.Say(
                    PriorityPhrases.ResultsLine,
                    ("when", book.Plain(each.By is { } by ? Priorities.When.PhraseOf(by) : PriorityPhrases.NotSaid)), ("accounts", Names(book, each.Accounts))))),
                .. Section(book.Say(PriorityPhrases.Time, ("days", PriorityRules.Days)), TimeLines(book, page)),
                .. Section(book.Say(PriorityPhrases.Senior), Some(book, [.. page.SeniorVisits.Select(each => book.Say(
                    PriorityPhrases.SeniorLine, ("account", each.Account), ("why", each.Why)))])),
                .. Section(book.Say(PriorityPhrases.Reviews), Some(book, [.. page.Reviews.Select(account => book.Say(
                    PriorityPhrases.ReviewLine, ("account", account.Name)))])),
            ],
            Actions = page.Reviews.Count == 0 ? null : [.. page.Reviews.Take(MostButtons).Select(account => ReviewButton(book, account))],
        };
        return Reply.Show(card, title);
    }

    public static CardButton ReviewButton(PhraseBook book, Account account) =>
        CommandButton.Say(book, PriorityPhrases.ReviewTitle, CustomerWords.Review, account.Name) with
        {
            Title = book.Plain(PriorityPhrases.ReviewButton, ("account", account.Name)),
        };

    private static IEnumerable<string> TimeLines(PhraseBook book, PrioritiesPage page)
    {
        var time = page.Time;
        if (time.Accounts == 0)
        {
            yield return book.Say(PriorityPhrases.NotRated);
            yield break;
        }

        yield return time.Calls == 0
            ? book.Say(PriorityPhrases.NoTime)
            : book.Say(PriorityPhrases.TimeLine, ("upper", time.Upper), ("share", time.UpperShare), ("calls", time.Calls));
        foreach (var each in time.Neglected.Take(MostLines))
        {
            yield return book.Say(PriorityPhrases.Neglected, ("account", each.Name), ("potential", each.Potential));
        }

        foreach (var each in time.Crowded.Take(MostLines))
        {
            yield return book.Say(PriorityPhrases.Crowded, ("account", each.Name), ("potential", each.Potential), ("calls", each.Calls));
        }

        if (time.Calls > 0)
        {
            yield return book.Say(PriorityPhrases.Deciders, ("part", page.WithDecider), ("calls", time.Calls));
        }
    }

    private static string Names(PhraseBook book, IReadOnlyList<string> names) =>
        string.Join(book.Plain(SpokenList.Joint), names.Take(MostNames)) + (names.Count > MostNames ? book.Plain(SpokenList.Joint) + book.Plain(PriorityPhrases.More, ("count", names.Count - MostNames)) : "");

    private static IEnumerable<string> Some(PhraseBook book, IReadOnlyList<string> lines) => lines.Count <= MostLines
        ? lines
        : [.. lines.Take(MostLines), book.Say(PriorityPhrases.More, ("count", lines.Count - MostLines))];

    private static IEnumerable<CardElement> Section(string title, IEnumerable<string> lines)
    {
        var shown = lines.ToList();
        return shown.Count == 0
            ? []
            : [CardSection.Heading(title), .. shown.Select(line => new TextBlock(line) { Spacing = Spacing.None })];
    }
}
