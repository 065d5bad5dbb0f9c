using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>K1: what whoever proposes a customer recommends.</summary>
public enum Recommendation
{
    Add,
    Reject,
}

/// <summary>K1: what a manager makes of a proposal.</summary>
public enum Decision
{
    TakeOn,
    TurnDown,
    AskBack,
}

/// <summary>The words of recommendations and decisions.</summary>
public static class Decisions
{
    public static readonly Options<Recommendation> Recommendations = Options.Of(
        "recommendation",
        (Recommendation.Add, "Take it on|add|yes|accept|worth it"),
        (Recommendation.Reject, "Turn it down|reject|no|not worth it"));

    public static readonly Options<Decision> All = Options.Of(
        "decision",
        (Decision.TakeOn, "Take it on|take on|add|yes|accept|confirm"),
        (Decision.TurnDown, "Turn it down|turn down|reject|no"),
        (Decision.AskBack, "Ask back|ask|question"));
}
