namespace KamBot.Sales.Relationships;

/// <summary>What claims are about. The names are stored: never change one.</summary>
public static partial class ClaimAttributes
{
    public const string Role = "role";
    public const string Character = "character";
    public const string Stance = "stance";
    public const string Closeness = "closeness";
    public const string Trust = "trust";
    public const string Focus = "focus";
    public const string Reaction = "reaction";
    public const string Competitor = "competitor";
    public const string NeedFit = "need-fit";
    public const string Unknown = "unknown";

    /// <summary>That a question in free words is answered: its value is the question, its note the answer.</summary>
    public const string UnknownAnswered = "unknown.answered";

    /// <summary>About one installed system of an account: that it is no longer there.</summary>
    public const string SystemRemoved = "profile.system.removed";
    public const string PolicySignal = "signal.policy";
    public const string PeopleSignal = "signal.people";
    public const string NeedSignal = "signal.need";
    public const string EventSignal = "signal.event";
}
