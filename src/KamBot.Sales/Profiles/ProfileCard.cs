using KamBot.Dialogs;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Profiles;

/// <summary>P1–P7 at a glance: seven sections with completeness and age, and the one most worth asking next.</summary>
internal static class ProfileCard
{
    /// <summary>The sections that are asked for most; the others are behind the last button.</summary>
    private static readonly ProfileSection[] First = [ProfileSection.Needs, ProfileSection.Goals, ProfileSection.Systems, ProfileSection.Figures];

    private static readonly ProfileSection[] Behind = [ProfileSection.Company, ProfileSection.Industry, ProfileSection.Business];

    public static AdaptiveCard Show(ProfilePage page, TurnScope turn)
    {
        var (book, completeness) = (turn.Book, page.Completeness);
        var title = book.Plain(ProfilePhrases.Title, ("account", page.Account.Name));
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new TextBlock(ProfileWording.Overall(page, book)) { IsSubtle = true, Spacing = Spacing.None },
                .. completeness.Sections.SelectMany(section => Section(section, turn)),
                CardSection.Heading(book, ProfilePhrases.NextHeading),
                new TextBlock(ProfileWording.Next(completeness, book)) { Spacing = Spacing.None },
                new TextBlock(book.Say(ProfilePhrases.Legend)) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions = [.. Buttons(page, turn)],
        };
    }

    private static IEnumerable<CardElement> Section(SectionCompleteness section, TurnScope turn)
    {
        var book = turn.Book;
        yield return new TextBlock(book.Say(
            ProfilePhrases.SectionLine, ("section", ProfileWording.Name(section.Section, book)), ("bar", ProfileWording.Bar(section)),
            ("known", section.Known), ("all", section.All))) { Spacing = Spacing.Small };
        List<string> details = [];
        if (ProfileWording.Span(section, turn) is { } span)
        {
            details.Add(span);
        }

        if (section.Unknown > 0)
        {
            details.Add(book.Plain(ProfilePhrases.UnknownCount, ("count", section.Unknown)));
        }

        if (details.Count > 0)
        {
            yield return new TextBlock(CardText.Escape(string.Join(" · ", details)))
            {
                IsSubtle = true, Size = TextSize.Small, Spacing = Spacing.None,
            };
        }
    }

    private static IEnumerable<CardButton> Buttons(ProfilePage page, TurnScope turn)
    {
        var (account, book) = (page.Account, turn.Book);
        if (page.Completeness.Next is { } next)
        {
            yield return ProfileButtons.Fill(account, ProfileStart.PartOf(next.Section, page.View), book, ButtonStyle.Positive);
        }

        foreach (var section in First)
        {
            yield return ProfileButtons.View(account, section, book);
        }

        yield return new ShowCardButton(book.Plain(ProfilePhrases.MoreButton), new AdaptiveCard
        {
            Lang = book.Language.Tag,
            Body = [],
            Actions =
            [
                .. Behind.Select(section => ProfileButtons.View(account, section, book)),
                ProfileButtons.Questions(account, book),
                ProfileButtons.History(account, null, book),
                ProfileButtons.Text(account, book),
            ],
        });
    }
}
