using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Calls;

/// <summary>C4, R5: document a call while it is fresh, in under 90 seconds.</summary>
public static class LogCall
{
    public static readonly Phrase AnotherCall = new("log-call.another", "Another call|other|none of these");

    public static readonly Question<Picked> Call = Ask.PickKnown("call", "Which call do you want to document?", SalesPicks.PlannedCalls, AnotherCall)
        .Called("Call");

    public static readonly Question<Picked> Account = Ask.Pick("account", "Which account was the call with?", SalesPicks.Accounts)
        .Called("Account").Needed();

    public static readonly Question<DateTimeOffset> When = Ask.Moment("when", "When was it?", DayPreference.Past)
        .Called("When").Needed();

    public static readonly Question<CallKind> Kind = Ask.OneOf("kind", "What kind of call was it?", CallOptions.Kinds)
        .Called("Kind");

    public static readonly Question<IReadOnlyList<Picked>> Present = Ask.People("present", "Who was there?", SalesPicks.People)
        .Called("Who was there").Because("Closeness and trust are kept per person, and the visits to each are counted.");

    public static readonly Question<KeyRole> Role = Ask.OneOf("role", "What part does {about} play?", KeyRoles.All)
        .Called("Role of {about}");

    public static readonly Question<CallResult> Result = Ask.OneOf("result", "Did you reach what you wanted from this call?", CallOptions.Results)
        .Called("Result").Because("Measured against the objective of your plan, not against the mood in the room.");

    public static readonly Question<string> Obstacle = Ask.Text("obstacle", "What stood in the way?")
        .Called("What stood in the way");

    public static readonly Question<string> Reaction = Ask.Text("reaction", "What was the customer’s last reaction?")
        .Called("Last reaction").Because("The last sentence at the door says more than the hour before it. Write it in their words.");

    public static readonly Question<CompetitorStanding> Competitor = Ask.OneOf("competitor", "Did they weigh a competitor’s product, and how does it stand?", CallOptions.Standings)
        .Called("Competitor");

    public static readonly Question<NeedFit> Fit = Ask.OneOf("fit", "Does our product meet their need, as they see it?", CallOptions.Fits)
        .Called("Meets the need");

    public static readonly Question<Trend> Closeness = Ask.OneOf("closeness", "How close are you to {about} now, compared with before?", Trends.All)
        .Called("Closeness to {about}").Because("Closeness is how easily you talk; trust is whether they rely on you. They move apart, so I ask for both.");

    public static readonly Question<Trend> Trust = Ask.OneOf("trust", "And how far does {about} trust us?", Trends.All)
        .Called("Trust of {about}").Because("Friendly is not yet trusting.");

    public static readonly Question<IReadOnlyList<SpokenCommitment>> OurPromises = CommitmentsQuestion.Ours("ours", "What did we promise, and by when?")
        .Called("We promised").Because("A kept promise is the cheapest trust there is. I remind you before it is due.");

    public static readonly Question<IReadOnlyList<SpokenCommitment>> TheirPromises = CommitmentsQuestion.Theirs("theirs", "What did the customer promise, and by when?")
        .Called("They promised").Because("What they commit to shows how much they want it.");

    public static readonly Question<IReadOnlyList<Signal>> News = Ask.ManyOf("news", "Any news? Choose one or several kinds, or *skip*.", Signals.All)
        .Called("News").Because("Policy, people, needs and events: four kinds of signals that decide deals long before the tender.");

    public static readonly Question<string> PolicyNews = Ask.Text("news-policy", "What is new in policy: rules, budgets, support?")
        .Called("Policy");

    public static readonly Question<string> PeopleNews = Ask.Text("news-people", "What is new about people: organisation, posts, preferences?")
        .Called("People news");

    public static readonly Question<string> NeedsNews = Ask.Text("news-needs", "Which need is new or has changed?")
        .Called("Needs");

    public static readonly Question<string> EventsNews = Ask.Text("news-events", "Which event is coming or has happened: a meeting, a visit, a study tour?")
        .Called("Events");

    public static readonly Flow Script = Flow.Named("log-call", "Document a call")
        .Say("A minute and a half while it is fresh. *Skip*, *back* and *later* always work.")
        .Ask(Call)
        .Unless(Call, ask: [Account, When, Kind])
        .Ask(Present)
        .ForEachNewcomer(Present, ask: Role)
        .Ask(Result)
        .WhenAnyOf(Result, [CallResult.Partly, CallResult.Missed], ask: Obstacle)
        .Ask(Reaction, Competitor, Fit)
        .ForEach(Present, ask: [Closeness, Trust])
        .Ask(OurPromises, TheirPromises, News)
        .WhenIncludes(News, Signal.Policy, ask: PolicyNews)
        .WhenIncludes(News, Signal.People, ask: PeopleNews)
        .WhenIncludes(News, Signal.Needs, ask: NeedsNews)
        .WhenIncludes(News, Signal.Events, ask: EventsNews)
        .CheckAnswers()
        .Finish();
}
