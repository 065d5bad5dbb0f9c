using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Calls;

/// <summary>The day: calls, promises due, calls not documented, key actions to verify.</summary>
internal sealed class TodayCard(ISalesRecords records, AccountReviews reviews)
{
    private const int MostLines = 6;

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (title, sections, buttons) = await ReadAsync(turn, cancellationToken);
        return new Outcome
        {
            Replies = [Reply.Show(Card(title, sections.Count > 0 ? sections : [new TextBlock(turn.Book.Say(TodayPhrases.AllClear))], buttons, turn), title)],
        };
    }

    public static AdaptiveCard Card(string title, IReadOnlyList<CardElement> sections, IReadOnlyList<CardButton> buttons, TurnScope turn) => new()
    {
        Lang = turn.Book.Language.Tag,
        FallbackText = title,
        Body =
        [
            new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
            .. sections,
        ],
        Actions = buttons,
    };

    /// <summary>The day's title, its sections and its buttons; no section where nothing is on.</summary>
    public async ValueTask<(string Title, IReadOnlyList<CardElement> Sections, IReadOnlyList<CardButton> Buttons)> ReadAsync(
        TurnScope turn, CancellationToken cancellationToken)
    {
        var midnight = new DateTimeOffset(turn.Now.Date, turn.Now.Offset).ToUniversalTime();
        var calls = await records.CallsBetweenAsync(turn.Speaker, midnight, midnight.AddDays(1), cancellationToken);
        var undocumented = await records.UndocumentedCallsAsync(turn.Speaker, turn.Now.ToUniversalTime(), MostLines, cancellationToken);
        var open = await records.OpenCommitmentsAsync(turn.Speaker, null, cancellationToken);
        var today = DateOnly.FromDateTime(turn.Now.DateTime);
        var due = open.Where(each => each.State == CommitmentState.Open && each.DueOn <= today).ToList();
        var verify = open.Where(each => each is { IsKeyAction: true, State: CommitmentState.Done }).ToList();
        var names = (await records.AccountsAsync(
            turn.Speaker,
            [.. calls.Concat(undocumented).Select(call => call.AccountId).Concat(open.Select(each => each.AccountId)).Distinct()],
            cancellationToken)).ToDictionary(account => account.Id, account => account.Name);
        var title = turn.Book.Plain(TodayPhrases.Title, ("day", DayWording.Say(today, turn.Now.AddDays(-40), turn.Book.Language.Tag)));
        var sections = new List<CardElement>();
        sections.AddRange(Section(turn, TodayPhrases.Calls, calls.Where(call => call.DocumentedAt is null && call.StartsAt > turn.Now).Select(call => CallLine(call, names, turn))));
        sections.AddRange(Section(turn, TodayPhrases.Undocumented, undocumented.Select(call => turn.Book.Say(
            TodayPhrases.UndocumentedLine,
            ("account", names.GetValueOrDefault(call.AccountId)),
            ("when", DayWording.Say(TimeZoneInfo.ConvertTime(call.StartsAt, turn.Zone), turn.Now, turn.Book.Language.Tag))))));
        sections.AddRange(Section(turn, TodayPhrases.Promises, due.Select(each => Promise(each, names, turn))));
        sections.AddRange(Section(turn, TodayPhrases.ToVerify, verify.Select(each => Promise(each, names, turn))));
        var toReview = await reviews.DueAsync(turn, cancellationToken);
        sections.AddRange(Section(turn, PriorityPhrases.Reviews, toReview.Select(account =>
            turn.Book.Say(PriorityPhrases.ReviewLine, ("account", account.Name)))));
        return (
            title, sections,
            [.. Buttons(turn, calls, undocumented, open), .. toReview.Take(1).Select(account => PrioritiesCard.ReviewButton(turn.Book, account))]);
    }

    private static IEnumerable<CardButton> Buttons(
        TurnScope turn, IReadOnlyList<Call> calls, IReadOnlyList<Call> undocumented, IReadOnlyList<Commitment> open)
    {
        if (calls.FirstOrDefault(call => call.DocumentedAt is null && call.StartsAt >= turn.Now) is { } next)
        {
            yield return ExecuteButton.Ask(
                turn.Book.Plain(CallPhrases.DuringButton), new CardButtonData(CallPlanCard.DuringVerb) { KamSubject = next.Id.ToString() });
        }

        if (undocumented.Count > 0)
        {
            yield return ExecuteButton.Ask(
                turn.Book.Plain(CallPhrases.LogButton), new CardButtonData(CallPlanCard.LogVerb) { KamSubject = undocumented[0].Id.ToString() });
        }

        if (open.Count > 0)
        {
            yield return ExecuteButton.Ask(
                turn.Book.Plain(ActionPhrases.FollowUpTitle), new CardButtonData(FollowUpVerb) { KamSubject = "all" });
        }

        yield return ExecuteButton.Ask(turn.Book.Plain(CallPhrases.PlanNext), new CardButtonData(CallReportCard.PlanVerb) { KamSubject = "any" });
    }

    public const string FollowUpVerb = "follow-up";

    private static string CallLine(Call call, IReadOnlyDictionary<Guid, string> names, TurnScope turn) => turn.Book.Say(
        TodayPhrases.CallLine,
        ("time", TimeZoneInfo.ConvertTime(call.StartsAt, turn.Zone).ToString("HH:mm", CultureInfo.InvariantCulture)),
        ("account", names.GetValueOrDefault(call.AccountId)),
        ("kind", turn.Book.Plain(CallOptions.Kinds.PhraseOf(call.Kind))));

    private static string Promise(Commitment each, IReadOnlyDictionary<Guid, string> names, TurnScope turn) =>
        $"**{CardText.Escape(names.GetValueOrDefault(each.AccountId) ?? "")}** · {CommitmentWording.Line(each, turn)}";

    public static IEnumerable<CardElement> Section(TurnScope turn, Phrase title, IEnumerable<string> lines)
    {
        var shown = lines.Take(MostLines).ToList();
        return shown.Count == 0
            ? []
            :
            [
                CardSection.Heading(turn.Book, title),
                .. shown.Select(line => new TextBlock(line) { Spacing = Spacing.None }),
            ];
    }
}
