using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>The four kinds of news worth keeping from a call.</summary>
public enum Signal
{
    Policy,
    People,
    Needs,
    Events,
}

/// <summary>The words of the signals and the claims they become.</summary>
public static class Signals
{
    public static readonly Options<Signal> All = Options.Of(
        "signal",
        (Signal.Policy, "Policy|rules|budget|regulation"),
        (Signal.People, "People|organisation|staff|personnel"),
        (Signal.Needs, "Needs|business needs|demand|requirements"),
        (Signal.Events, "Events|event|meetings|visits"));

    public static string AttributeOf(Signal signal) => signal switch
    {
        Signal.Policy => ClaimAttributes.PolicySignal,
        Signal.People => ClaimAttributes.PeopleSignal,
        Signal.Needs => ClaimAttributes.NeedSignal,
        _ => ClaimAttributes.EventSignal,
    };
}
