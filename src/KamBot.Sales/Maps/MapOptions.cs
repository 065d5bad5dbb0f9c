using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Maps;

/// <summary>The words of the choices on the map.</summary>
public static class MapOptions
{
    public static readonly Options<Stance> Stances = Options.Of(
        "map-stance",
        (Stance.Champion, "Champion|sells for us|on our side"),
        (Stance.Supportive, "Supportive|for us|supporter|friendly"),
        (Stance.Neutral, "Neutral|undecided|no preference"),
        (Stance.Sceptical, "Sceptical|skeptical|doubtful|has doubts"),
        (Stance.Against, "Against|against us|opponent|enemy"));

    public static readonly Options<Weight> Weights = Options.Of(
        "map-weight",
        (Weight.Decisive, "Decisive|decides|the last word"),
        (Weight.High, "High|heavy|a lot"),
        (Weight.Medium, "Medium|some|average"),
        (Weight.Low, "Low|little|hardly"));

    public static readonly Options<PowerTrend> Powers = Options.Of(
        "map-power",
        (PowerTrend.Rising, "Rising|growing|up"),
        (PowerTrend.Steady, "Steady|stable|the same"),
        (PowerTrend.Fading, "Fading|shrinking|down"));

    public static readonly Options<InterestHandling> Handlings = Options.Of(
        "map-handling",
        (InterestHandling.WinTrust, "Win trust over time|win trust|trust"),
        (InterestHandling.FriendSpeaks, "Let a friend speak|friend|a friend speaks"),
        (InterestHandling.GoRound, "Go round it|go round|avoid"),
        (InterestHandling.Wait, "Wait|wait and see"));

    public static readonly Options<Tie> Ties = Options.Of(
        "map-tie",
        (Tie.SwaysStrongly, "Sways strongly|strongly|strong"),
        (Tie.SwaysALittle, "Sways a little|a little|weak"),
        (Tie.AtOdds, "At odds|conflict|they quarrel"),
        (Tie.Nothing, "Nothing any more|no line|not any more"));

    public static readonly Options<VisitDirection> Directions = Options.Of(
        "map-visit",
        (VisitDirection.Ours, "We went to them|we visited them|ours"),
        (VisitDirection.Theirs, "They came to us|they visited us|theirs"));

    public static readonly Options<LineKind> Lines = Options.Of(
        "map-line-kind",
        (LineKind.Reports, "Reports to"),
        (LineKind.Influences, "Sways"),
        (LineKind.Conflict, "At odds with"));
}

/// <summary>What is said about two people.</summary>
public enum Tie
{
    SwaysStrongly,
    SwaysALittle,
    AtOdds,
    Nothing,
}
