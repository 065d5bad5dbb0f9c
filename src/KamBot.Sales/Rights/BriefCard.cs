using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Profiles;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Rights;

/// <summary>
/// An account for somebody who takes it over, in the order in which it hurts: what stands out on the map, what is promised, the last
/// calls, the deals with their weakest points, what nobody knows, and what to do first.
/// </summary>
internal sealed class BriefCard(ISalesRecords records, RelationshipMaps maps)
{
    public const string Verb = "rights.brief";
    private const int MostFindings = 3;
    private const int MostPromises = 6;
    private const int MostCalls = 3;
    private const int MostDeals = 3;
    private const int MostUnknowns = 5;
    private const int MostWeak = 2;
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(60);

    private static readonly Phrase Title = new("brief.title", "{account}: what you must know");
    private static readonly Phrase OwnedBy = new("brief.owned-by", "Owner: {owner}");
    private static readonly Phrase StandsOut = new("brief.stands-out", "What stands out");
    private static readonly Phrase NothingStandsOut = new("brief.nothing-stands-out", "The map says nothing yet: *map* shows whom we know.");
    private static readonly Phrase Promises = new("brief.promises", "Open promises");
    private static readonly Phrase NoPromises = new("brief.no-promises", "Neither side owes anything.");
    private static readonly Phrase LastCalls = new("brief.last-calls", "Last calls");
    private static readonly Phrase CallLine = new("brief.call-line", "{day} · {result}: {reaction}");
    private static readonly Phrase NoCalls = new("brief.no-calls", "No call is documented.");
    private static readonly Phrase Deals = new("brief.deals", "Deals");
    private static readonly Phrase DealLine = new("brief.deal-line", "**{name}** · score {score}, {known} of 20 known · weakest: {weak}");
    private static readonly Phrase DealPlain = new("brief.deal-plain", "**{name}** · not assessed yet");
    private static readonly Phrase NoDeals = new("brief.no-deals", "No open deal.");
    private static readonly Phrase Unknowns = new("brief.unknowns", "What nobody knows");
    private static readonly Phrase Next = new("brief.next", "First steps");
    private static readonly Phrase NextOverdue = new("brief.next-overdue", "Keep what is overdue, or say when it comes: {what}.");
    private static readonly Phrase NextCall = new("brief.next-call", "A call is planned: {day}. Read its plan and make it yours.");
    private static readonly Phrase NextPlan = new("brief.next-plan", "Plan a first call, introduce yourself, and ask for something small.");
    private static readonly Phrase NextAsk = new("brief.next-ask", "Ask whoever had the account before about the first of what nobody knows.");

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, Account account, CancellationToken cancellationToken)
    {
        var book = turn.Book;
        var people = await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken);
        var claims = await records.ClaimsAboutAsync(turn.Speaker, [account.Id, .. people.Select(person => person.Id)], cancellationToken);
        var unknowns = OpenUnknowns.Of(claims, account.Id).Select(claim => UnknownWording.Say(claim, claims, book)).Distinct().Take(MostUnknowns).ToList();
        var open = (await records.CommitmentsAtAsync(turn.Speaker, account.Id, cancellationToken))
            .Where(each => each.State == CommitmentState.Open).OrderBy(each => each.DueOn is null).ThenBy(each => each.DueOn).ToList();
        var title = book.Plain(Title, ("account", account.Name));
        var owner = account.OwnerId == turn.Speaker.UserId ? null : await ColleagueNames.ReadAsync(records, turn, account.OwnerId, cancellationToken);
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. owner is null ? [] : new CardElement[] { new TextBlock(book.Say(OwnedBy, ("owner", owner))) { Spacing = Spacing.None, IsSubtle = true } },
                .. Section(book, StandsOut, await FindingsAsync(turn, account, cancellationToken)),
                .. Section(book, Promises, open.Count == 0 ? [book.Say(NoPromises)] : [.. open.Take(MostPromises).Select(each => CommitmentWording.Line(each, turn))]),
                .. Section(book, LastCalls, await CallsAsync(turn, account, cancellationToken)),
                .. Section(book, Deals, await DealsAsync(turn, account, cancellationToken)),
                .. unknowns.Count == 0 ? [] : Section(book, Unknowns, [.. unknowns.Select(CardText.Escape)]),
                .. Section(book, Next, await NextAsync(turn, account, open, unknowns.Count > 0 && owner is null, cancellationToken)),
            ],
            Actions =
            [
                Say(CustomerWords.Account), Say(PeopleWords.People), Say(MapWords.Map), Say(CallWords.PlanCallWords),
            ],
        };
        return new Outcome { Replies = [Reply.Show(card, title)] };

        ExecuteButton Say(Phrase words) => CommandButton.Say(book, ButtonOf(words), words, account.Name);
    }

    private static readonly Phrase AccountButton = new("brief.account-button", "Account");
    private static readonly Phrase PeopleButton = new("brief.people-button", "People");
    private static readonly Phrase MapButton = new("brief.map-button", "Map");
    private static readonly Phrase PlanButton = new("brief.plan-button", "Plan a call");

    private static Phrase ButtonOf(Phrase words) =>
        words == CustomerWords.Account ? AccountButton : words == PeopleWords.People ? PeopleButton : words == MapWords.Map ? MapButton : PlanButton;

    private async ValueTask<IReadOnlyList<string>> FindingsAsync(TurnScope turn, Account account, CancellationToken cancellationToken) =>
        await maps.ReadAsync(turn.Speaker, account.Id, null, turn.Now.ToUniversalTime(), turn.IsShared, cancellationToken) is { } map
        && MapRules.Judge(map) is { Count: > 0 } findings
            ? [.. findings.Take(MostFindings).Select(finding => finding.Sentence(turn))]
            : [turn.Book.Say(NothingStandsOut)];

    private async ValueTask<IReadOnlyList<string>> CallsAsync(TurnScope turn, Account account, CancellationToken cancellationToken)
    {
        var calls = await records.DocumentedCallsAsync(turn.Speaker, account.Id, MostCalls, cancellationToken);
        return calls.Count == 0 ? [turn.Book.Say(NoCalls)] :
        [
            .. calls.Select(call => turn.Book.Say(
                CallLine, ("day", Day(call.StartsAt, turn)), ("result", call.Result is { } result ? turn.Book.Plain(CallOptions.Results.PhraseOf(result)) : "–"),
                ("reaction", call.Report?.Reaction ?? "–"))),
        ];
    }

    private async ValueTask<IReadOnlyList<string>> DealsAsync(TurnScope turn, Account account, CancellationToken cancellationToken)
    {
        var deals = (await records.DealsOfAsync(turn.Speaker, [account.Id], cancellationToken))
            .Where(deal => deal.State is not (OpportunityState.Closed or OpportunityState.Won or OpportunityState.Lost)).Take(MostDeals).ToList();
        var lines = new List<string>();
        foreach (var deal in deals)
        {
            var page = await OpportunityPage.ReadAsync(records, turn, deal, cancellationToken);
            lines.Add(page?.Last is { } last
                ? turn.Book.Say(
                    DealLine, ("name", deal.Name), ("score", AssessmentWording.ScoreOf(OpportunityRules.Score(last, page.Limits), turn.Book)),
                    ("known", OpportunityRules.Coverage(last)), ("weak", Weakest(last, turn)))
                : turn.Book.Say(DealPlain, ("name", deal.Name)));
        }

        return lines.Count == 0 ? [turn.Book.Say(NoDeals)] : lines;
    }

    private static string Weakest(Assessment last, TurnScope turn) =>
        string.Join(
            turn.Book.Plain(SpokenList.Joint),
            OpportunityRules.Weak(last).Concat(OpportunityRules.Unknown(last)).Take(MostWeak).Select(each => turn.Book.Plain(AssessmentWording.LabelOf(each)))) is { Length: > 0 } weak ? weak : "–";

    private async ValueTask<IReadOnlyList<string>> NextAsync(
        TurnScope turn, Account account, IReadOnlyList<Commitment> open, bool canAsk, CancellationToken cancellationToken)
    {
        var now = turn.Now.ToUniversalTime();
        var coming = (await records.CallsBetweenAsync(turn.Speaker, now, now + Ahead, cancellationToken))
            .FirstOrDefault(call => call.AccountId == account.Id && call.DocumentedAt is null);
        var overdue = open.FirstOrDefault(each => each.Side == CommitmentSide.Ours && CommitmentWording.IsOverdue(each, turn));
        return
        [
            .. overdue is null ? [] : new[] { turn.Book.Say(NextOverdue, ("what", CommitmentWording.What(overdue))) },
            coming is null ? turn.Book.Say(NextPlan) : turn.Book.Say(NextCall, ("day", Day(coming.StartsAt, turn))),
            .. canAsk ? new[] { turn.Book.Say(NextAsk) } : [],
        ];
    }

    private static string Day(DateTimeOffset at, TurnScope turn) =>
        DayWording.Say(TimeZoneInfo.ConvertTime(at, turn.Zone), turn.Now, turn.Book.Language.Tag);

    /// <param name="book">The reader's.</param>
    /// <param name="heading">Over the lines.</param>
    /// <param name="lines">Markdown.</param>
    private static IEnumerable<CardElement> Section(PhraseBook book, Phrase heading, IReadOnlyList<string> lines) =>
        [CardSection.Heading(book, heading), .. lines.Select(line => new TextBlock(line) { Spacing = Spacing.None })];
}
