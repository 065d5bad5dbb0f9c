using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Maps;

/// <summary>R4–R10: the relationship map, its rules, its picture, and the dialogs that keep it true.</summary>
internal static class MapsCapability
{
    private static readonly Phrase Title = new("capability.maps", "Relationship map");
    private static readonly Phrase MapPurpose = new("command.map.purpose", "the relationship map of an account or a deal");
    private static readonly Phrase TextPurpose = new("command.map-text.purpose", "the whole map in words");
    private static readonly Phrase WarningsPurpose = new("command.map-warnings.purpose", "what stands out on a map, why, and what to do");
    private static readonly Phrase UpdatePurpose = new("command.map-update.purpose", "stance, weight, power and focus of a person");
    private static readonly Phrase ReviewPurpose = new("command.map-review.purpose", "think the map through: three taps");
    private static readonly Phrase InfluencePurpose = new("command.map-influence.purpose", "who sways whom");
    private static readonly Phrase ConflictPurpose = new("command.map-conflict.purpose", "who is at odds with whom");
    private static readonly Phrase InterestPurpose = new("command.map-interest.purpose", "who loses if we win, and what we do about it");
    private static readonly Phrase TrustPurpose = new("command.map-trust.purpose", "how closeness and trust moved between calls");
    private static readonly Phrase PracticePurpose = new("command.map-practice.purpose", "a habit that stands in our way");
    private static readonly Phrase PairPurpose = new("command.map-pair.purpose", "who of us is paired with whom");
    private static readonly Phrase ExecutiveVisitPurpose = new("command.map-executive-visit.purpose", "a visit between the two managements");
    private static readonly Phrase ManagerChangePurpose = new("command.map-manager-change.purpose", "somebody else of us looks after the account");

    public static Capability Build(SalesSurroundings around)
    {
        var records = around.Records;
        var maps = new RelationshipMaps(records, around.HalfLives);
        var words = new AccountWords(records);
        var targets = new MapTargets(records, words, new AccountChoice(records, words), maps);
        var looking = new MapCommands(targets, around.MapPicture);
        var updating = new UpdateCommands(records, targets);
        var reviewing = new ReviewCommands(records, targets, maps);
        var endings = new MapEndings(records, maps);
        return new Capability
        {
            Title = Title,
            Flows = Flows(endings),
            Commands = [.. Looking(looking, reviewing), .. Updating(updating)],
            Buttons =
            [
                new Button(MapCard.TextVerb, looking.TextPressedAsync),
                new Button(MapCard.WarningsVerb, looking.WarningsPressedAsync),
                new Button(FindingElements.UpdateVerb, updating.UpdatePressedAsync),
                new Button(FindingElements.PairVerb, updating.PairPressedAsync),
                new Button(FindingElements.PracticeVerb, (turn, answer, token) => updating.OfAccountPressedAsync(turn, NotePractice.Script, answer, token)),
                new Button(
                    FindingElements.ExecutiveVisitVerb,
                    (turn, answer, token) => updating.OfAccountPressedAsync(turn, NoteExecutiveVisit.Script, answer, token)),
                new Button(FindingElements.ReviewVerb, reviewing.ShowPressedAsync),
                new Button(ReviewCard.StillVerb, reviewing.AnswerAsync),
                new Button(ReviewCard.ChangedVerb, reviewing.AnswerAsync),
                new Button(ReviewCard.UnknownVerb, reviewing.AnswerAsync),
            ],
            Sentences = [updating.SentenceAsync],
            AccountLinks = [new AccountLink(Title, MapWords.Map)],
            AccountFacts = [new AccountFact(Title, async (turn, account, token) =>
                await targets.ReadAsync(turn, new MapSubject(account.Id), token) is { People.Count: > 0 } map ? MapCard.NumbersOf(map, turn) : null)],
            TakeBacks = new Dictionary<string, TakeBack>
            {
                [MapEndings.UndoKind] = endings.TakeBackAsync,
                [ReviewCommands.UndoKind] = reviewing.TakeBackAsync,
            },
            Picks = MapPicks.All(records),
        };
    }

    private static IReadOnlyList<FlowBinding> Flows(MapEndings endings) =>
    [
        new(UpdateMap.Script, endings.UpdateAsync),
        new(DrawLine.Script, endings.LineAsync),
        new(NoteInterest.Script, endings.InterestAsync),
        new(NotePractice.Script, endings.PracticeAsync),
        new(NoteTrust.Script, endings.TrustAsync),
        new(PairPeople.Script, endings.PairAsync),
        new(NoteExecutiveVisit.Script, endings.VisitAsync),
        new(NoteManagerChange.Script, endings.ManagerChangeAsync),
    ];

    private static IEnumerable<Command> Looking(MapCommands looking, ReviewCommands reviewing) =>
    [
        new("map", MapWords.Map, MapPurpose, looking.ShowAsync) { TakesWords = true },
        new("map-text", MapWords.MapText, TextPurpose, looking.TextAsync) { TakesWords = true, InHelp = false },
        new("map-warnings", MapWords.Warnings, WarningsPurpose, looking.WarningsAsync) { TakesWords = true, YieldsToAnswers = true },
        new("map-review", MapWords.Review, ReviewPurpose, reviewing.ShowAsync) { TakesWords = true, IsPrivate = true },
    ];

    private static IEnumerable<Command> Updating(UpdateCommands updating)
    {
        return
        [
            new("map-update", MapWords.Update, UpdatePurpose, updating.UpdateAsync) { TakesWords = true, IsPrivate = true },
            new("map-trust", MapWords.Trust, TrustPurpose, updating.TrustAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
            new("map-influence", MapWords.Influence, InfluencePurpose, updating.InfluenceAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
            new("map-conflict", MapWords.Conflict, ConflictPurpose, updating.ConflictAsync) { TakesWords = true, IsPrivate = true, InHelp = false, YieldsToAnswers = true },
            new("map-interest", MapWords.Interest, InterestPurpose, updating.InterestAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
            new("map-practice", MapWords.Practice, PracticePurpose, Of(NotePractice.Script)) { TakesWords = true, IsPrivate = true, InHelp = false, YieldsToAnswers = true },
            new("map-pair", MapWords.Pair, PairPurpose, updating.PairAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
            new("map-executive-visit", MapWords.ExecutiveVisit, ExecutiveVisitPurpose, Of(NoteExecutiveVisit.Script)) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
            new("map-manager-change", MapWords.ManagerChange, ManagerChangePurpose, Of(NoteManagerChange.Script)) { TakesWords = true, IsPrivate = true, InHelp = false, YieldsToAnswers = true },
        ];

        RunCommand Of(Flow flow) => (turn, rest, token) => updating.OfAccountAsync(turn, flow, rest, token);
    }
}
