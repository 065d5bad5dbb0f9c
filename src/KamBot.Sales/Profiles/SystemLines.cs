using KamBot.Dialogs;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Profiles;

/// <summary>P6: the installed systems as a list, and a choice of one to change or take off.</summary>
internal static class SystemLines
{
    private const int MostShown = 5;
    private const int MostToChoose = 25;
    private const int LongestPiece = 40;

    public static IEnumerable<CardElement> Of(ProfilePage page, TurnScope turn)
    {
        var systems = page.View.Systems;
        if (systems.Count == 0)
        {
            yield break;
        }

        yield return CardSection.Heading(turn.Book, ProfilePhrases.SystemsHeading);
        foreach (var system in systems.Take(MostShown))
        {
            yield return new Container([.. System(system, page, turn)]) { Spacing = Spacing.Small, Style = ContainerStyle.Emphasis };
        }

        if (systems.Count > MostShown)
        {
            yield return new TextBlock(turn.Book.Say(ProfilePhrases.MoreLeft, ("count", systems.Count - MostShown)));
        }

        yield return new ChoiceSetInput
        {
            Id = ProfileButtons.SystemInput,
            Label = turn.Book.Plain(ProfilePhrases.WhichSystem),
            Style = ChoiceStyle.Compact,
            Choices = [.. systems.Take(MostToChoose).Select(system => new CardChoice(ProfileWording.Cut(system.Name, LongestPiece), system.Id.ToString()))],
            Value = systems.Count == 1 ? systems[0].Id.ToString() : null,
        };
    }

    /// <summary>All but the name and the trouble in one line, as plain text.</summary>
    public static string Details(InstalledSystem system, TurnScope turn) => string.Join(" · ", new[]
    {
        system.Value(FillSystem.Vendor),
        system.Value(FillSystem.Scope),
        system.Value(FillSystem.Since) is { } since ? turn.Book.Plain(ProfilePhrases.SystemSince, ("since", since)) : null,
        Shown(system, FillSystem.Health, turn),
        Shown(system, FillSystem.Replace, turn),
    }.OfType<string>().Select(piece => ProfileWording.Cut(piece, LongestPiece)));

    /// <summary>Details and trouble, as plain text.</summary>
    public static string Whole(InstalledSystem system, TurnScope turn) => string.Join(" · ", new[]
    {
        Details(system, turn),
        system.Value(FillSystem.Trouble) is { } trouble ? turn.Book.Plain(ProfilePhrases.SystemTrouble, ("trouble", trouble)) : "",
    }.Where(words => words.Length > 0));

    private static string? Shown(InstalledSystem system, Question question, TurnScope turn) =>
        system.Fact(question) is { } fact ? ProfileWording.Value(fact, turn) : null;

    private static IEnumerable<CardElement> System(InstalledSystem system, ProfilePage page, TurnScope turn)
    {
        yield return new TextBlock($"**{CardText.Escape(ProfileWording.Cut(system.Name, LongestPiece))}**");
        if (Details(system, turn) is { Length: > 0 } details)
        {
            yield return new TextBlock(CardText.Escape(details)) { Spacing = Spacing.None };
        }

        if (system.Value(FillSystem.Trouble) is { } trouble)
        {
            yield return new TextBlock(turn.Book.Say(ProfilePhrases.SystemTrouble, ("trouble", ProfileWording.Cut(trouble))))
            {
                Spacing = Spacing.None, Color = TextColor.Attention,
            };
        }

        yield return SectionCard.Source(ProfileWording.Source(system.Youngest, page, turn, system.IsAged ? ProfilePhrases.Aged : null));
    }
}
