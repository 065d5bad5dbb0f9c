using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Opportunities;

/// <summary>O1, O2: an opportunity on one card, with what its stage asks and what is still missing for it.</summary>
public static class OpportunityCard
{
    public const string AssessVerb = "deal.assess";
    public const string QuickVerb = "deal.quick";
    public const string DecideVerb = "deal.decide";
    public const string StageVerb = "deal.stage";
    public const string CompareVerb = "deal.compare";
    public const string FindOutVerb = "deal.find-out";
    public const string WonVerb = "deal.won";
    public const string LostVerb = "deal.lost";
    public const string ShowVerb = "deal.show";
    public const string ChangeVerb = "deal.change";

    public static AdaptiveCard Show(OpportunityPage page, TurnScope turn, bool justSaved)
    {
        var (book, deal) = (turn.Book, page.Deal);
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = deal.Name,
            Body =
            [
                new TextBlock(CardText.Escape(deal.Name)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new TextBlock(book.Say(
                    OpportunityPhrases.At,
                    ("account", page.Account.Name),
                    ("stage", book.Plain(OpportunityOptions.Stages.PhraseOf(deal.Stage))),
                    ("state", book.Plain(OpportunityOptions.States.PhraseOf(deal.State))))) { Spacing = Spacing.None, IsSubtle = true },
                .. Facts(page, turn),
                CardSection.Heading(book, OpportunityPhrases.NowTitle),
                new TextBlock(book.Say(OpportunityPhrases.AdviceFor(deal.Stage))) { Spacing = Spacing.None },
                .. Missing(page, book),
                .. Phase(page, book),
                Assessed(page, turn),
                .. justSaved ? [new TextBlock(book.Say(OpportunityPhrases.Saved)) { IsSubtle = true, Size = TextSize.Small }] : Array.Empty<CardElement>(),
            ],
            Actions =
            [
                Button(OpportunityPhrases.AssessButton, AssessVerb),
                .. deal.State == OpportunityState.Pursued
                    ? new[] { Button(OverPhrases.WonButton, WonVerb), Button(OverPhrases.LostButton, LostVerb) }
                    : [Button(OpportunityPhrases.QuickButton, QuickVerb)],
                Button(OpportunityPhrases.DecideButton, DecideVerb),
                Button(OpportunityPhrases.StageButton, StageVerb),
                Button(OpportunityPhrases.ChangeButton, ChangeVerb),
            ],
        };

        ExecuteButton Button(Phrase title, string verb) =>
            ExecuteButton.Ask(book.Plain(title), new CardButtonData(verb) { KamSubject = deal.Id.ToString() });
    }

    /// <summary>An amount as people write it: EUR 120,000.</summary>
    public static string Amount(Money money, PhraseBook book) => $"{money.Currency} {money.Amount.ToString("#,0.##", book.Culture)}";

    private static FactSet[] Facts(OpportunityPage page, TurnScope turn)
    {
        var (book, deal) = (turn.Book, page.Deal);
        var facts = new List<Fact>();
        Add(OpportunityPhrases.Value, deal.Value is { } value ? Amount(value, book) : null);
        Add(OpportunityPhrases.Expected, Day(deal.ExpectedOn, turn));
        Add(OpportunityPhrases.Probability, deal.Probability is { } percent
            ? book.Plain(OpportunityPhrases.Percent, ("number", percent.ToString(CultureInfo.InvariantCulture)))
            : null);
        Add(RankingPhrases.Forecast, DealForecast.Of(deal) is { } forecast ? Amount(forecast, book) : null);
        Add(OpportunityPhrases.Again, Day(deal.DeferredUntil, turn));
        Add(OpportunityPhrases.HeardFrom, page.Latest(OpportunityAttributes.HeardFrom));
        Add(OpportunityPhrases.Relations, page.Latest(OpportunityAttributes.Relations));
        Add(OpportunityPhrases.Funds, Funds(page, book));
        Add(OpportunityPhrases.Competitors, page.Latest(OpportunityAttributes.Competitors));
        return facts.Count == 0 ? [] : [new FactSet(facts)];

        void Add(Phrase title, string? text)
        {
            if (text is not null)
            {
                facts.Add(new Fact(book.Plain(title), CardText.Escape(text)));
            }
        }
    }

    private static string? Funds(OpportunityPage page, PhraseBook book)
    {
        var source = Enum.TryParse<FundSource>(page.Latest(OpportunityAttributes.Funds), out var from)
            ? book.Plain(OpportunityOptions.Funds.PhraseOf(from))
            : null;
        var state = Enum.TryParse<FundState>(page.Latest(OpportunityAttributes.FundsThere), out var there)
            ? book.Plain(OpportunityOptions.FundStates.PhraseOf(there))
            : null;
        return string.Join(" · ", new[] { source, state }.OfType<string>()) is { Length: > 0 } funds ? funds : null;
    }

    private static string? Day(DateOnly? day, TurnScope turn) =>
        day is { } known ? DayWording.Say(known, turn.Now, turn.Book.Language.Tag) : null;

    private static IEnumerable<CardElement> Missing(OpportunityPage page, PhraseBook book)
    {
        var missing = StageRules.Missing(page.Deal.Stage, page.Last);
        return missing.Count == 0
            ? []
            :
            [
                CardSection.Heading(book, OpportunityPhrases.MissingTitle),
                .. missing.Select(criterion => new TextBlock("○ " + book.Say(AssessmentWording.LabelOf(criterion))) { Spacing = Spacing.None }),
            ];
    }

    private static TextBlock[] Phase(OpportunityPage page, PhraseBook book) => Enum.TryParse<DevelopmentPhase>(page.Latest(OpportunityAttributes.Phase), out var phase)
        ?
        [
            CardSection.Heading(book, OpportunityPhrases.PhaseTitle),
            new TextBlock(book.Say(
                OpportunityPhrases.PhaseLine,
                ("phase", book.Plain(SetPhase.Phases.PhraseOf(phase))), ("advice", book.Plain(SetPhase.AdviceFor(phase))))) { Spacing = Spacing.None },
        ]
        : [];

    private static TextBlock Assessed(OpportunityPage page, TurnScope turn) => new(page.Last is { } last
        ? turn.Book.Say(
            OpportunityPhrases.LastAssessed,
            ("day", DayWording.Say(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(last.At, turn.Zone).DateTime), turn.Now, turn.Book.Language.Tag)),
            ("score", AssessmentWording.ScoreOf(OpportunityRules.Score(last, page.Limits), turn.Book)),
            ("coverage", OpportunityRules.Coverage(last)))
        : turn.Book.Say(OpportunityPhrases.NotAssessed))
    {
        IsSubtle = true,
    };
}
