using KamBot.Dialogs;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>Earlier values of the facts with their days and sources, the youngest first. Nothing is ever written over.</summary>
internal static class ProfileHistoryCard
{
    private const int MostLines = 12;
    private const int LongestName = 40;

    /// <summary>Of one section, or of all; null where nothing was said yet.</summary>
    public static AdaptiveCard? Show(ProfilePage page, ProfileSection? section, TurnScope turn)
    {
        var book = turn.Book;
        var facts = page.Claims
            .Where(claim => claim.SubjectKind == SubjectKind.Account && ProfileParts.FactOf(claim.Attribute) is { } fact
                && (section is null || fact.Part.Section == section))
            .GroupBy(claim => (claim.Attribute, claim.ObjectId))
            .OrderByDescending(same => same.Count() > 1).ThenByDescending(same => same.Max(claim => claim.At))
            .ToList();
        if (facts.Count == 0)
        {
            return null;
        }

        var body = new List<CardElement>();
        var (left, all) = (MostLines, facts.Sum(same => same.Count()));
        foreach (var same in facts.TakeWhile(_ => left > 0))
        {
            body.Add(new TextBlock($"**{CardText.Escape(Name(same.First(), page, turn))}**") { Spacing = Spacing.Medium });
            var shown = same.OrderByDescending(claim => (claim.At, claim.Id)).Take(left).ToList();
            body.AddRange(shown.SelectMany(claim => Lines(claim, page, turn)));
            left -= shown.Count;
        }

        if (all > MostLines)
        {
            body.Add(new TextBlock(book.Say(ProfilePhrases.HistoryMore, ("count", all - MostLines))) { IsSubtle = true });
        }

        var title = Title(page, section, turn);
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. body,
            ],
            Actions = [ProfileButtons.Profile(page.Account, book)],
        };
    }

    public static string Title(ProfilePage page, ProfileSection? section, TurnScope turn)
    {
        var title = turn.Book.Plain(ProfilePhrases.HistoryTitle, ("account", page.Account.Name));
        return section is { } one ? $"{title} · {ProfileWording.Name(one, turn.Book)}" : title;
    }

    private static IEnumerable<CardElement> Lines(Claim claim, ProfilePage page, TurnScope turn)
    {
        var fact = KnownFact.Of(ProfileParts.FactOf(claim.Attribute)!, claim, turn.Now);
        yield return new TextBlock(CardText.Escape(ProfileWording.Cut(ProfileWording.Value(fact, turn)))) { Spacing = Spacing.Small };
        yield return SectionCard.Source(ProfileWording.Source(claim, page, turn));
    }

    private static string Name(Claim claim, ProfilePage page, TurnScope turn)
    {
        var label = ProfileWording.Label(ProfileParts.FactOf(claim.Attribute)!, claim.Attribute, turn.Book);
        return claim.ObjectId is { } system ? $"{ProfileWording.Cut(SystemName(system, page), LongestName)} · {label}" : label;
    }

    /// <summary>The name said last, that of a removed system, too.</summary>
    private static string SystemName(Guid system, ProfilePage page) => page.Claims
        .LastOrDefault(claim => claim.ObjectId == system && claim.Attribute == ProfileParts.FactOf(FillSystem.Name).Attribute)?.Value ?? "";
}
