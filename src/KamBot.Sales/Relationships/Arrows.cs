using KamBot.Dialogs.Languages;
using KamBot.Sales.Calls;

namespace KamBot.Sales.Relationships;

/// <summary>Moves of closeness and trust as arrows, the youngest last.</summary>
public static class Arrows
{
    private const int MostShown = 5;

    public static string Of(Trend trend) => trend switch
    {
        Trend.Up => "↑",
        Trend.Down => "↓",
        _ => "→",
    };

    public static string Of(IReadOnlyList<Trend> moves, PhraseBook book) => moves.Count == 0
        ? book.Plain(CallPhrases.AxisUnknown)
        : string.Concat(moves.TakeLast(MostShown).Select(Of));
}
