using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Dialogs.Tests.Turns;

internal enum Weather
{
    Sunny,
    Cloudy,
    Stormy,
}

/// <summary>A small flow with one question of most kinds, so that dialogs are tested without sales.</summary>
internal static class Picnic
{
    public static readonly Options<Weather> Weathers = Options.Of(
        "weather", (Weather.Sunny, "Sunny|reached"), (Weather.Cloudy, "Cloudy|so so"), (Weather.Stormy, "Stormy|today"));

    public static readonly Question<Picked> Meadow = Ask.Pick("meadow", "Which meadow?", "meadows").Called("Meadow").Needed();

    public static readonly Question<DateTimeOffset> When = Ask.Moment("when", "When?").Called("When").Needed();

    public static readonly Question<Weather> Sky = Ask.OneOf("sky", "How is the sky?", Weathers).Called("Sky").Because("Rain spoils bread.");

    public static readonly Question<string> Shelter = Ask.Text("shelter", "Where is shelter?").Called("Shelter");

    public static readonly Question<IReadOnlyList<Picked>> Guests = Ask.People("guests", "Who comes?", "guests").Called("Guests");

    public static readonly Question<string> Dish = Ask.Text("dish", "What does {about} bring?").Called("Dish of {about}");

    public static readonly Flow Script = Flow.Named("picnic", "Plan a picnic")
        .Ask(Meadow, When, Sky)
        .When(Sky, Weather.Stormy, ask: Shelter)
        .Ask(Guests)
        .ForEach(Guests, ask: Dish)
        .CheckAnswers()
        .Finish();

    public static readonly PhraseBooks Books = PhraseBooks.Load(_ => null);

    private static readonly Phrase PicnicWords = new("command.picnic", "picnic|plan picnic");
    private static readonly Phrase TodayWords = new("command.today", "today|what is due");
    private static readonly Phrase Purpose = new("command.purpose", "to test");

    public static DialogSetup Setup(params IReadOnlyList<Flow> flows) => new()
    {
        Books = Books,
        Flows = [.. (flows.Count == 0 ? [Script] : flows).Select(flow => new FlowBinding(flow, FinishAsync))],
        Commands =
        [
            new Command("picnic", PicnicWords, Purpose, (_, rest, _) => ValueTask.FromResult(
                new Outcome { Start = new FlowStart(Script.Name, Answers.None) { Said = rest } })) { TakesWords = true },
            new Command("today", TodayWords, Purpose, (_, _, _) => ValueTask.FromResult(Outcome.Say("Nothing is due."))),
            DialogCommands.Continue,
        ],
        Buttons = [],
        TakeBacks = new Dictionary<string, TakeBack>
        {
            ["picnic"] = (_, subjects, _) => ValueTask.FromResult(new Outcome { Changes = [new AddRecord("taken back " + subjects[0])] }),
        },
        Welcome = (_, reason, _) => ValueTask.FromResult(Outcome.Say(reason.ToString())),
        KeepPrivate = _ => Outcome.Say("Between us."),
        Picks = new Lists(),
    };

    private static ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new Outcome
        {
            Changes = [new AddRecord(string.Join(", ", answers.BySlot.Keys))],
            Replies = [Reply.Say("Saved.")],
            Undo = new Undoable("picnic", ["it"]),
        });

    private sealed class Lists : IPickSource
    {
        public ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken) =>
            ValueTask.FromResult<IReadOnlyList<Picked>>(request.PicksFrom == "meadows"
                ? [new Picked("m1", "North meadow"), new Picked("m2", "River bank")]
                : [new Picked("g1", "Ada Berg"), new Picked("g2", "Bo Lund")]);

        public ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken) =>
            ValueTask.FromResult<IReadOnlyList<Picked>>([]);
    }
}
