using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Words of the rules about one person, so that all of them mean the same by it.</summary>
internal static class MapJudging
{
    /// <summary>The last word, or much of it: the role of key decision maker, or a weight that is high or decisive.</summary>
    public static bool IsKey(this MapPerson person) => person.Decides() || person.Weight is { Value: >= Weight.High };

    public static bool Decides(this MapPerson person) =>
        person.Role is { Value: KeyRole.DecisionMaker } || person.Weight is { Value: Weight.Decisive };

    public static bool IsForUs(this MapPerson person) => person.Stance is { Value: >= Stance.Supportive };

    public static bool IsAgainstUs(this MapPerson person) => person.Stance is { Value: <= Stance.Sceptical };

    public static bool IsMet(this MapPerson person) => person.LastSeen is not null;

    /// <summary>Somebody of us is paired with the person, and we have met.</summary>
    public static bool IsCovered(this MapPerson person) => person.Partner is not null && person.IsMet();

    /// <summary>Moves up less moves down.</summary>
    public static int Level(this IReadOnlyList<Held<Trend>> moves) =>
        moves.Sum(move => move.Value switch { Trend.Up => 1, Trend.Down => -1, _ => 0 });

    /// <summary>When the values that one reads off the map were said.</summary>
    public static IEnumerable<(bool IsPast, Ground Ground)> Values(this MapPerson person)
    {
        if (person.Role is { } role)
        {
            yield return (Fading.IsPast(role), Ground.Of(person, role));
        }

        if (person.Stance is { } stance)
        {
            yield return (Fading.IsPast(stance), Ground.Of(person, stance));
        }

        if (person.Weight is { } weight)
        {
            yield return (Fading.IsPast(weight), Ground.Of(person, weight));
        }

        if (person.Power is { } power)
        {
            yield return (Fading.IsPast(power), Ground.Of(person, power));
        }

        if (person.Focus is { } focus)
        {
            yield return (Fading.IsPast(focus), Ground.Of(person, MapPhrases.LabelFocus, focus));
        }
    }
}
