using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O3: how far the development of the account has come for this opportunity. The names are stored: never change one.</summary>
public enum DevelopmentPhase
{
    Target,
    Information,
    Value,
    Relations,
    Closing,
}

/// <summary>O3: note the phase; the card says what belongs to it.</summary>
public static class SetPhase
{
    public static readonly Options<DevelopmentPhase> Phases = Options.Of(
        "phase",
        (DevelopmentPhase.Target, "Target found|target"),
        (DevelopmentPhase.Information, "Samples and information|samples|information"),
        (DevelopmentPhase.Value, "Value assessment|value"),
        (DevelopmentPhase.Relations, "Building relations|relations|relationship"),
        (DevelopmentPhase.Closing, "Closing|close"));

    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity is it?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    public static readonly Question<DevelopmentPhase> Phase = Ask.OneOf("phase", "How far have you come with the customer?", Phases)
        .Called("Phase").Needed().Because("Each phase has its own work. Whoever talks of price before the value is assessed talks too early.");

    public static readonly Flow Script = Flow.Named("set-phase", "Phase of the development")
        .Ask(Deal, Phase)
        .Finish();

    private static readonly Phrase TargetAdvice = new("phase.advice-target", "Is there a latent need? Without one, stop here.");
    private static readonly Phrase InformationAdvice = new("phase.advice-information", "Find a coach, deliver samples, get to know the decision maker as a person.");
    private static readonly Phrase ValueAdvice = new("phase.advice-value", "Weigh the chance, the obstacles, the cost and the route; the twenty questions help.");
    private static readonly Phrase RelationsAdvice = new("phase.advice-relations", "Build relations with everybody who decides or is listened to; the map shows who is missing.");
    private static readonly Phrase ClosingAdvice = new("phase.advice-closing", "Bring senior people together, invite to a site visit, stay close until the signature.");

    public static Phrase AdviceFor(DevelopmentPhase phase) => phase switch
    {
        DevelopmentPhase.Target => TargetAdvice,
        DevelopmentPhase.Information => InformationAdvice,
        DevelopmentPhase.Value => ValueAdvice,
        DevelopmentPhase.Relations => RelationsAdvice,
        _ => ClosingAdvice,
    };
}
