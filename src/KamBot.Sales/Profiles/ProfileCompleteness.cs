using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>P1–P7: how complete and how fresh the profile of one account is, and which section is most worth asking next.</summary>
public sealed record ProfileCompleteness
{
    public required IReadOnlyList<SectionCompleteness> Sections { get; init; }

    public int Known => Sections.Sum(section => section.Known);

    public int Aged => Sections.Sum(section => section.Aged);

    public int All => Sections.Sum(section => section.All);

    /// <summary>The section most worth asking; null where all is known and fresh.</summary>
    public SectionCompleteness? Next => Sections.Where(section => section.Worth > 0).MaxBy(section => section.Worth);

    /// <summary>
    /// Judges the claims about one account; claims about others must not be among them. Wishes of persons are private and optional:
    /// they do not count, so that everybody sees the same.
    /// </summary>
    public static ProfileCompleteness Of(IEnumerable<Claim> claims, DateTimeOffset now)
    {
        var view = ProfileView.Of(claims, now);
        return new ProfileCompleteness { Sections = [.. Enum.GetValues<ProfileSection>().Select(section => Of(view, section))] };
    }

    private static SectionCompleteness Of(ProfileView view, ProfileSection section)
    {
        var facts = ProfileParts.Of(section).Where(part => part != ProfileParts.System).SelectMany(part => part.Facts).ToList();
        var known = facts.Select(view.Find).OfType<KnownFact>().ToList();
        var systems = section == ProfileSection.Systems ? view.Systems : [];
        var dates = known.Select(fact => fact.Claim.At).Concat(systems.Select(system => system.Youngest.At)).ToList();
        return new SectionCompleteness
        {
            Section = section,
            Known = known.Count + (systems.Count > 0 ? 1 : 0),
            Aged = known.Count(fact => fact.IsAged) + (systems.Any(system => system.IsAged) ? 1 : 0),
            Unknown = facts.Count(view.IsUnknown),
            All = facts.Count + (section == ProfileSection.Systems ? 1 : 0),
            Oldest = dates.Count == 0 ? null : dates.Min(),
            Youngest = dates.Count == 0 ? null : dates.Max(),
        };
    }
}

/// <summary>One section: how many of its facts are known, how many of these have gone out of date, and from when they are.</summary>
public sealed record SectionCompleteness
{
    public required ProfileSection Section { get; init; }

    /// <summary>How many facts are known, whatever their age. The list of installed systems counts as one.</summary>
    public required int Known { get; init; }

    /// <summary>How many of those known have gone out of date.</summary>
    public required int Aged { get; init; }

    /// <summary>How many of those missing were asked about and somebody said that nobody knows.</summary>
    public required int Unknown { get; init; }
    public required int All { get; init; }
    public DateTimeOffset? Oldest { get; init; }
    public DateTimeOffset? Youngest { get; init; }

    /// <summary>What is missing counts whole, what has aged by half, each section by how much it decides.</summary>
    internal decimal Worth => (All - Known + Aged / 2m) / All * Weight;

    private decimal Weight => Section switch
    {
        ProfileSection.Goals => 1.3m,
        ProfileSection.Needs => 1.25m,
        ProfileSection.Business => 1.2m,
        ProfileSection.Systems => 1.15m,
        ProfileSection.Figures => 1.1m,
        ProfileSection.Industry => 1.05m,
        _ => 1m,
    };
}
