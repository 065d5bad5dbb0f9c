using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Calls;

/// <summary>The words of the choices around a call.</summary>
public static class CallOptions
{
    public static readonly Options<CallKind> Kinds = Options.Of(
        "call-kind",
        (CallKind.Meeting, "Meeting|with several people|group meeting"),
        (CallKind.OneToOne, "One to one|one-to-one|1:1|face to face"),
        (CallKind.Phone, "Phone|by phone|phone call|call"),
        (CallKind.Online, "Online|video|video call|teams|zoom"),
        (CallKind.SiteVisit, "Site visit|on site|visit|plant visit"));

    public static readonly Options<CallResult> Results = Options.Of(
        "call-result",
        (CallResult.Reached, "Reached|yes|fully|done"),
        (CallResult.Partly, "Partly|in part|partially|half"),
        (CallResult.Missed, "Missed|no|not reached|failed"));

    public static readonly Options<CompetitorStanding> Standings = Options.Of(
        "competitor",
        (CompetitorStanding.NotMentioned, "Not mentioned|no competitor|nobody|none mentioned"),
        (CompetitorStanding.Behind, "Behind us|behind|worse"),
        (CompetitorStanding.Level, "Level with us|level|equal|same"),
        (CompetitorStanding.Ahead, "Ahead of us|ahead|better"));

    public static readonly Options<NeedFit> Fits = Options.Of(
        "fit",
        (NeedFit.Fits, "Yes|fully|it fits"),
        (NeedFit.Partly, "Partly|in part|almost"),
        (NeedFit.DoesNotFit, "No|not really|it does not"));

    public static readonly Options<ActionEffect> Effects = Options.Of(
        "effect",
        (ActionEffect.Worked, "Yes, it worked|yes|worked"),
        (ActionEffect.Partly, "Partly|in part|a little"),
        (ActionEffect.NoEffect, "No effect|no|nothing"));

    public static readonly Options<Importance> Importances = Options.Of(
        "importance",
        (Importance.KeyAction, "Key action|key|yes|important"),
        (Importance.Ordinary, "Ordinary|no|normal|just a task"));
}

/// <summary>How a competitor stands in the customer's eyes.</summary>
public enum CompetitorStanding
{
    NotMentioned,
    Behind,
    Level,
    Ahead,
}

/// <summary>Whether our product meets the need, as the customer sees it.</summary>
public enum NeedFit
{
    Fits,
    Partly,
    DoesNotFit,
}

/// <summary>What a key action brought about.</summary>
public enum ActionEffect
{
    Worked,
    Partly,
    NoEffect,
}

/// <summary>A key action is checked for its effect; an ordinary one is only done.</summary>
public enum Importance
{
    KeyAction,
    Ordinary,
}
