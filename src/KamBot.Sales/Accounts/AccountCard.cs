using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>One card with what matters now about an account; its buttons lead to all else.</summary>
internal static class AccountCard
{
    /// <summary>With <i>More</i> there are six, as many as clients show.</summary>
    private const int MostLinks = 5;
    private const int MostNames = 4;
    private const int MostUnknowns = 3;

    public static readonly Phrase OpenTitle = new("account-card.open", "Show the account");
    public static readonly Phrase StandingWorking = new("account-card.working", "came up while talking; nobody proposed it yet");
    public static readonly Phrase StandingProposed = new("account-card.proposed", "proposed by {who}, waits for a manager");
    public static readonly Phrase StandingAccepted = new("account-card.accepted", "taken on");
    public static readonly Phrase StandingRejected = new("account-card.rejected", "turned down");
    private static readonly Phrase Standing = new("account-card.standing", "Standing");
    private static readonly Phrase Segment = new("account-card.segment", "Segment");
    private static readonly Phrase Owner = new("account-card.owner", "Looked after by");
    private static readonly Phrase PartOf = new("account-card.part-of", "Part of");
    private static readonly Phrase Parts = new("account-card.parts", "Its parts");
    private static readonly Phrase Revenue = new("account-card.revenue", "Revenue a year");
    private static readonly Phrase RolledUp = new("account-card.rolled-up", "With its parts");
    private static readonly Phrase NotNoted = new("account-card.not-noted", "{sums} ({count} not noted)");
    private static readonly Phrase People = new("account-card.people", "Key people");
    private static readonly Phrase PeopleLine = new("account-card.people-line", "{count}: {names}");
    private static readonly Phrase WithRole = new("account-card.with-role", "{name} ({role})");
    private static readonly Phrase NoPeople = new("account-card.no-people", "nobody yet");
    private static readonly Phrase LastCall = new("account-card.last-call", "Last call");
    private static readonly Phrase NoCall = new("account-card.no-call", "none documented yet");
    private static readonly Phrase NextCall = new("account-card.next-call", "Next call");
    private static readonly Phrase Due = new("account-card.due", "To follow up");
    private static readonly Phrase DueLine = new("account-card.due-line", "{count}, next: {what} ({day})");
    private static readonly Phrase Unknown = new("account-card.unknown", "Still unknown");
    private static readonly Phrase Results = new("account-card.results", "Brings results");
    private static readonly Phrase SeniorVisit = new("account-card.senior", "Our senior management must go there");
    private static readonly Phrase Review = new("account-card.review", "Review");
    private static readonly Phrase More = new("account-card.more", "More…");

    public static Reply Show(TurnScope turn, AccountPage page, IReadOnlyList<AccountLink> links, IReadOnlyList<AccountLink> more)
    {
        var (book, account) = (turn.Book, page.Account);
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = account.Name,
            Body =
            [
                new TextBlock(CardText.Escape(account.Name)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. AccountKinds.Of(account, book) is { } kind ? [new TextBlock(kind) { Spacing = Spacing.None, IsSubtle = true }] : Array.Empty<CardElement>(),
                new FactSet([.. Facts(turn, page).Select(fact => new Fact(book.Plain(fact.Title), fact.Value)), .. page.Others.Select(each => new Fact(each.Title, each.Text))]),
            ],
            Actions =
            [
                .. links.Take(MostLinks).Select(Button),
                new ShowCardButton(book.Plain(More), new AdaptiveCard
                {
                    Lang = book.Language.Tag,
                    Body = [.. links.Skip(MostLinks).Concat(more).Chunk(MostLinks + 1).Select(some => new ActionSet([.. some.Select(Button)]))],
                }),
            ],
        };
        return Reply.Show(card, account.Name);

        CardButton Button(AccountLink link) => CommandButton.Say(book, link.Title, link.CommandWords, account.Name);
    }

    private static IEnumerable<(Phrase Title, string Value)> Facts(TurnScope turn, AccountPage page)
    {
        var book = turn.Book;
        yield return (Standing, CardText.Escape(page.Standing));
        if (page.Owner is { } owner)
        {
            yield return (Owner, CardText.Escape(owner));
        }

        if (page.View.Segment is { } segment)
        {
            yield return (Segment, CardText.Escape(segment));
        }

        foreach (var fact in Family(book, page).Concat(Relations(turn, page)).Concat(Outlook(turn, page)))
        {
            yield return fact;
        }
    }

    private static IEnumerable<(Phrase Title, string Value)> Family(PhraseBook book, AccountPage page)
    {
        if (page.Parent is { } parent)
        {
            yield return (PartOf, CardText.Escape(parent.Name));
        }

        if (page.View.Revenue is { } revenue)
        {
            yield return (Revenue, StoredMoney.Say(revenue, book));
        }

        if (page.Parts.Count > 0)
        {
            yield return (Parts, Names(book, page.Parts.Count, page.Parts.Select(part => part.Name)));
            var sums = page.RolledUp.Count == 0 ? "–" : string.Join(" + ", page.RolledUp.Select(sum => StoredMoney.Say(sum, book)));
            yield return (RolledUp, page.PartsWithoutRevenue == 0 ? sums : book.Say(NotNoted, ("sums", sums), ("count", page.PartsWithoutRevenue)));
        }
    }

    private static IEnumerable<(Phrase Title, string Value)> Relations(TurnScope turn, AccountPage page)
    {
        var book = turn.Book;
        yield return (People, page.People.Count == 0 ? book.Say(NoPeople) : Names(book, page.People.Count, page.People.OrderBy(each => each.Role is null).Select(each =>
            each.Role is { } role ? book.Plain(WithRole, ("name", each.Person.Name), ("role", book.Plain(KeyRoles.All.PhraseOf(role)))) : each.Person.Name)));
        yield return (LastCall, page.LastCall is { } last ? CallLine(turn, last) : book.Say(NoCall));
        if (page.NextCall is { } next)
        {
            yield return (NextCall, CallLine(turn, next));
        }

        if (page.Open.Count > 0)
        {
            yield return (Due, book.Say(
                DueLine, ("count", page.Open.Count), ("what", CommitmentWording.What(page.Open[0])), ("day", CommitmentWording.Day(page.Open[0], turn))));
        }
    }

    private static IEnumerable<(Phrase Title, string Value)> Outlook(TurnScope turn, AccountPage page)
    {
        var book = turn.Book;
        if (page.Unknowns.Count > 0)
        {
            yield return (Unknown, CardText.Escape(string.Join("; ", page.Unknowns.TakeLast(MostUnknowns))));
        }

        if (page.Potential.Value is not null)
        {
            yield return (CriterionPhrases.Potential, RatingCard.Potential(page.Potential, book));
        }

        if (page.Account.IsKeyAccount == false)
        {
            yield break;
        }

        if (page.View.ResultsBy is { } by)
        {
            yield return (Results, book.Say(Priorities.When.PhraseOf(by)));
        }

        if (page.View.SeniorVisit is { } why)
        {
            yield return (SeniorVisit, why.Length > 0 ? CardText.Escape(why) : "✓");
        }

        if (page.Account.ReviewOn is { } day)
        {
            yield return (Review, DayWording.Say(day, turn.Now, book.Language.Tag));
        }
    }

    private static string Names(PhraseBook book, int count, IEnumerable<string> names)
    {
        var joint = book.Plain(SpokenList.Joint);
        var shown = string.Join(joint, names.Take(MostNames)) + (count > MostNames ? joint + "…" : "");
        return book.Say(PeopleLine, ("count", count), ("names", shown));
    }

    private static string CallLine(TurnScope turn, Call call)
    {
        var at = DayWording.Say(TimeZoneInfo.ConvertTime(call.StartsAt, turn.Zone), turn.Now, turn.Book.Language.Tag);
        return call.Result is { } result ? $"{at} · {turn.Book.Say(CallOptions.Results.PhraseOf(result))}" : at;
    }
}
