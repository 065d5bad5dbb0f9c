using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>How closeness or trust moved in one call.</summary>
public enum Trend
{
    Up,
    Same,
    Down,
}

/// <summary>The words of a trend.</summary>
public static class Trends
{
    public static readonly Options<Trend> All = Options.Of(
        "trend",
        (Trend.Up, "Up|closer|more|better|higher|+|↑"),
        (Trend.Same, "Same|unchanged|no change|as before|=|→"),
        (Trend.Down, "Down|less|worse|lower|-|−|↓"));
}
