using System.Globalization;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>K4: what is known of an account by the criteria. Null is what nobody knows; it counts neither for nor against.</summary>
public sealed record AccountRating
{
    /// <summary>What a claim says where somebody said that it is not known: it takes away what was said before.</summary>
    public const string NotKnown = "?";

    /// <summary>Bought from us in a year.</summary>
    public Money? Volume { get; init; }

    /// <summary>Percentage points above our average margin.</summary>
    public decimal? Margin { get; init; }

    /// <summary>Percent a year.</summary>
    public decimal? Growth { get; init; }

    /// <summary>Bought elsewhere in a year, of what we could deliver.</summary>
    public Money? Elsewhere { get; init; }
    public Rating? Credit { get; init; }
    public Rating? Access { get; init; }
    public Rating? Openness { get; init; }

    /// <summary>Null where nobody said; empty where somebody said that there is none.</summary>
    public IReadOnlyList<TargetTrait>? Traits { get; init; }

    public static AccountRating Of(IEnumerable<Claim> claims)
    {
        var latest = claims.Where(IsPart)
            .GroupBy(claim => claim.Attribute).ToDictionary(same => same.Key, same => same.Last().Value);
        return new AccountRating
        {
            Volume = StoredMoney.Read(Value(KeyCriterion.Volume)),
            Margin = Figure(Value(KeyCriterion.Margin)),
            Growth = Figure(Value(KeyCriterion.Growth)),
            Elsewhere = StoredMoney.Read(Value(KeyCriterion.Potential)),
            Credit = Rated(Value(KeyCriterion.Credit)),
            Access = Rated(Value(KeyCriterion.Access)),
            Openness = Rated(Value(KeyCriterion.Openness)),
            Traits = Value(KeyCriterion.Traits) is { } traits and not NotKnown
                ? [.. traits.Split(',').Select(Enum.Parse<TargetTrait>).Where(each => each != TargetTrait.None)]
                : null,
        };

        string? Value(KeyCriterion criterion) => latest.GetValueOrDefault(AttributeOf(criterion));
    }

    public static bool IsPart(Claim claim) => claim.Attribute.StartsWith(AccountAttributes.Criterion, StringComparison.Ordinal);

    public static string AttributeOf(KeyCriterion criterion) => AccountAttributes.Criterion + criterion.ToString().ToLowerInvariant();

    private static decimal? Figure(string? value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var figure) ? figure : null;

    /// <summary>A rating as a claim keeps it; null where it is not known.</summary>
    public static Rating? Rated(string? value) =>
        Enum.TryParse<Rating>(value, out var rating) && rating != Rating.Unknown ? rating : null;
}
