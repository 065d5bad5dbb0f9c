using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Profiles;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Calls;

/// <summary>What a documented call gives back: what changed, what is due, what to do next.</summary>
public static class CallReportCard
{
    public const string UndoVerb = "undo";
    public const string PlanVerb = "call.plan-next";
    public const string SetActionVerb = "action.set";
    private const int MostCriteria = 3;

    public static AdaptiveCard Show(CallReportPage page, TurnScope turn)
    {
        var book = turn.Book;
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = book.Plain(CallPhrases.LogTitle, ("account", page.Account.Name)),
            Body =
            [
                new TextBlock(book.Say(CallPhrases.LogTitle, ("account", page.Account.Name)))
                {
                    Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading,
                },
                new TextBlock(Timeliness(page.Call, book)) { Spacing = Spacing.None, IsSubtle = true },
                .. Result(page.Call, book),
                .. Section(book, CallPhrases.Changed, Changes(page, book)),
                .. Section(book, CallPhrases.Due, page.Promises.Select(promise => CommitmentWording.Line(promise, turn))),
                .. Section(book, CallPhrases.Answered, page.Criteria.Take(MostCriteria).Select(claim => CardText.Escape(UnknownWording.Say(claim, page.Criteria, book)))),
                .. Section(book, CallPhrases.Next, [CallRules.NextAct(page, turn)]),
                new TextBlock(book.Say(CallPhrases.UndoHint)) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions =
            [
                .. page.Criteria.Count > 0 ? [FindOut(page.Criteria[0], book)] : Array.Empty<CardButton>(),
                ExecuteButton.Ask(book.Plain(CallPhrases.PlanNext), new CardButtonData(PlanVerb) { KamSubject = page.Account.Id.ToString() }),
                ExecuteButton.Ask(book.Plain(CallPhrases.SetActionButton), new CardButtonData(SetActionVerb) { KamSubject = page.Account.Id.ToString() }),
                ExecuteButton.Ask(book.Plain(CallPhrases.UndoButton), new CardButtonData(UndoVerb) { KamSubject = page.Call.Id.ToString() }),
            ],
        };
    }

    private static ExecuteButton FindOut(Claim open, PhraseBook book) => ExecuteButton.Ask(
        book.Plain(CallPhrases.FoundOutButton), new CardButtonData(OpportunityCard.FindOutVerb) { KamSubject = open.ObjectId.ToString() });

    private static string Timeliness(Call call, PhraseBook book) => CallRules.IsDocumentedInTime(call)
        ? book.Say(CallPhrases.LogInTime)
        : book.Say(CallPhrases.LogLate, ("hours", (int)(call.DocumentedAt!.Value - call.StartsAt).TotalHours));

    private static IEnumerable<CardElement> Result(Call call, PhraseBook book)
    {
        if (call.Result is not { } result)
        {
            return [];
        }

        var words = book.Plain(CallOptions.Results.PhraseOf(result));
        return
        [
            new TextBlock(call.Plan?.Objective is { } objective
                ? book.Say(CallPhrases.Against, ("objective", objective), ("result", words))
                : book.Say(CallPhrases.ResultOnly, ("result", words))),
        ];
    }

    private static IEnumerable<string> Changes(CallReportPage page, PhraseBook book)
    {
        foreach (var visit in page.Visits)
        {
            var moves = (visit.Closeness is { } closeness ? book.Say(CallPhrases.ClosenessMove, ("arrow", Arrows.Of(closeness))) : "")
                + (visit.Trust is { } trust ? book.Say(CallPhrases.TrustMove, ("arrow", Arrows.Of(trust))) : "");
            yield return book.Say(CallPhrases.Visit, ("name", visit.Name), ("number", visit.Number), ("moves", new Said(moves)));
        }

        if (page.SignalCount > 0)
        {
            yield return book.Say(CallPhrases.NewsKept, ("count", page.SignalCount));
        }

        foreach (var question in page.NotKnown)
        {
            yield return book.Say(CallPhrases.StillUnknown, ("what", book.Plain(LogCall.Script.LabelOf(question))));
        }
    }

    private static IEnumerable<CardElement> Section(PhraseBook book, Phrase title, IEnumerable<string> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (first)
            {
                yield return CardSection.Heading(book, title);
                first = false;
            }

            yield return new TextBlock(line) { Spacing = Spacing.None };
        }
    }
}

/// <summary>All that stands on the card of a documented call.</summary>
public sealed record CallReportPage
{
    public required Call Call { get; init; }
    public required Account Account { get; init; }
    public required IReadOnlyList<VisitLine> Visits { get; init; }
    public required IReadOnlyList<Commitment> Promises { get; init; }
    public required int SignalCount { get; init; }
    public required IReadOnlyList<Question> NotKnown { get; init; }
    public CompetitorStanding? Competitor { get; init; }

    /// <summary>What assessments of the account's opportunities left open.</summary>
    public IReadOnlyList<Claim> Criteria { get; init; } = [];
}

/// <summary>One person of the call: the number of this visit and how closeness and trust moved.</summary>
public sealed record VisitLine(string Name, int Number, Trend? Closeness, Trend? Trust);
