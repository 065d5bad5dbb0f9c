using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>One section of the profile: each fact with source, date and age, what is missing, news from calls.</summary>
internal static class SectionCard
{
    private const int MostWishes = 4;

    /// <summary><paramref name="saved"/> are sentences about what was saved just now, <paramref name="undo"/> what takes it back.</summary>
    public static AdaptiveCard Show(
        ProfilePage page, ProfileSection section, TurnScope turn, IReadOnlyList<string>? saved = null, string? undo = null)
    {
        var book = turn.Book;
        var title = Title(page, section, book);
        var state = page.Completeness.Sections.First(each => each.Section == section);
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new TextBlock(book.Say(
                    ProfilePhrases.Count, ("bar", ProfileWording.Bar(state)), ("known", state.Known), ("all", state.All)))
                {
                    IsSubtle = true, Spacing = Spacing.None,
                },
                .. (saved ?? []).Select(line => new TextBlock(line) { Color = TextColor.Accent, Spacing = Spacing.Small }),
                .. state.Known == 0 ? [new TextBlock(book.Say(ProfilePhrases.NothingYet))] : Array.Empty<CardElement>(),
                .. section switch
                {
                    ProfileSection.Figures => FigureLines.Of(page, turn),
                    ProfileSection.Systems => SystemLines.Of(page, turn),
                    _ => [],
                },
                .. page.View.In(section).Where(fact => !fact.Fact.IsYearly).SelectMany(fact => Fact(fact, page, turn)),
                .. section == ProfileSection.Needs ? Personal(page, turn) : [],
                .. Missing(page, section, book),
                .. News(page, section, turn),
                .. section == ProfileSection.Goals ? Balance(page, book) : [],
            ],
            Actions = [.. Buttons(page, section, book, undo)],
        };
    }

    public static string Title(ProfilePage page, ProfileSection section, PhraseBook book) => book.Plain(
        ProfilePhrases.SectionTitle, ("section", ProfileWording.Name(section, book)), ("account", page.Account.Name));

    private static IEnumerable<CardElement> Fact(KnownFact fact, ProfilePage page, TurnScope turn)
    {
        yield return new TextBlock(ProfileWording.Line(
            turn.Book.Plain(fact.Fact.Label), ProfileWording.Cut(ProfileWording.Value(fact, turn)), turn.Book)) { Spacing = Spacing.Small };
        yield return Source(ProfileWording.Source(fact.Claim, page, turn, fact.IsAged ? ProfilePhrases.Aged : null));
    }

    public static TextBlock Source(string words) => new(words) { IsSubtle = true, Size = TextSize.Small, Spacing = Spacing.None };

    private static IEnumerable<CardElement> Personal(ProfilePage page, TurnScope turn)
    {
        var wishes = page.Claims.Where(claim => claim.Attribute == ProfileAttributes.Personal && page.People.ContainsKey(claim.SubjectId))
            .GroupBy(claim => claim.SubjectId).Select(own => own.MaxBy(claim => (claim.At, claim.Id))!)
            .OrderByDescending(claim => claim.At).Take(MostWishes).ToList();
        if (wishes.Count == 0)
        {
            yield break;
        }

        yield return CardSection.Heading(turn.Book, ProfilePhrases.PersonalHeading);
        foreach (var wish in wishes)
        {
            yield return new TextBlock(ProfileWording.Line(page.People[wish.SubjectId], ProfileWording.Cut(wish.Value), turn.Book)) { Spacing = Spacing.None };
            yield return Source(ProfileWording.Source(wish, page, turn)
                + (wish.Visibility == Visibility.Author ? " · " + turn.Book.Say(ProfilePhrases.OnlyYou) : ""));
        }
    }

    private static IEnumerable<CardElement> Missing(ProfilePage page, ProfileSection section, PhraseBook book)
    {
        var open = ProfileParts.Of(section).Where(part => part != ProfileParts.System).SelectMany(part => part.Facts)
            .Where(fact => page.View.Find(fact) is null || page.View.IsUnknown(fact)).ToList();
        var unknown = open.Where(page.View.IsUnknown).ToList();
        var missing = open.Except(unknown).ToList();
        if (open.Count > 0)
        {
            yield return CardSection.Heading(book, ProfilePhrases.NotKnownYet);
        }

        if (missing.Count > 0)
        {
            yield return new TextBlock(CardText.Escape(List(missing))) { Spacing = Spacing.None };
        }

        if (unknown.Count > 0)
        {
            yield return new TextBlock(book.Say(ProfilePhrases.ToFindOut, ("list", List(unknown)))) { Spacing = Spacing.None };
        }

        string List(IEnumerable<ProfileFact> facts) =>
            string.Join(book.Plain(SpokenList.Joint), facts.Select(fact => book.Plain(fact.Label)));
    }

    private static IEnumerable<CardElement> News(ProfilePage page, ProfileSection section, TurnScope turn)
    {
        var news = ProfileNews.In(section, page.Claims).Take(ProfileNews.MostShown).ToList();
        return news.Count == 0
            ? []
            :
            [
                CardSection.Heading(turn.Book, ProfilePhrases.News),
                .. news.Select(claim => new TextBlock(ProfileNews.Line(claim, page.Calls, turn)) { Spacing = Spacing.None }),
            ];
    }

    private static IEnumerable<CardElement> Balance(ProfilePage page, PhraseBook book)
    {
        var isShort = page.View.Find(ProfileParts.FactOf(FillGoals.ShortTerm)) is not null;
        var isLong = page.View.Find(ProfileParts.FactOf(FillGoals.LongTerm)) is not null;
        if (isShort || isLong)
        {
            var advice = isShort && isLong ? ProfilePhrases.BothGoals : isShort ? ProfilePhrases.OnlyShort : ProfilePhrases.OnlyLong;
            yield return new TextBlock(book.Say(advice)) { Spacing = Spacing.Medium };
        }
    }

    private static IEnumerable<CardButton> Buttons(ProfilePage page, ProfileSection section, PhraseBook book, string? undo)
    {
        var account = page.Account;
        if (section == ProfileSection.Systems)
        {
            yield return ProfileButtons.System(ProfileButtons.AddSystemVerb, account, book);
        }

        if (section == ProfileSection.Systems && page.View.Systems.Count > 0)
        {
            yield return ProfileButtons.System(ProfileButtons.ChangeSystemVerb, account, book);
            yield return ProfileButtons.System(ProfileButtons.RemoveSystemVerb, account, book);
        }

        foreach (var part in ProfileParts.Of(section).Where(part => part != ProfileParts.System))
        {
            yield return ProfileButtons.Fill(account, part, book);
        }

        if (undo is not null)
        {
            yield return ProfileButtons.Undo(undo, book);
        }
        else
        {
            yield return ProfileButtons.History(account, section, book);
        }

        yield return ProfileButtons.Profile(account, book);
    }
}
