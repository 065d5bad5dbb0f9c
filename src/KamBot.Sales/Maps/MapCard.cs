using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Maps;

/// <summary>The map as it comes into the chat: the picture, its figures, what stands out and what changed.</summary>
internal static class MapCard
{
    public const string TextVerb = "map.text";
    public const string WarningsVerb = "map.warnings";
    private const int MostFindings = 3;
    private const int MostChanges = 5;

    public static AdaptiveCard Show(RelationshipMap map, MapLinks? links, TurnScope turn)
    {
        var book = turn.Book;
        var findings = MapRules.Judge(map);
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = MapWording.Title(map, book),
            Body =
            [
                new TextBlock(CardText.Escape(MapWording.Title(map, book)))
                {
                    Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading,
                },
                .. Picture(map, links, book),
                .. Numbers(map, turn),
                .. findings.Count == 0
                    ? [new TextBlock(book.Say(map.People.Count == 0 ? MapPhrases.Empty : MapPhrases.NoFindings))]
                    : Findings(findings, map, turn),
                .. Changes(map, turn),
            ],
            Actions = [.. Buttons(map, links, findings.Count, turn)],
        };
    }

    public static IEnumerable<CardElement> Numbers(RelationshipMap map, TurnScope turn)
    {
        yield return new TextBlock(NumbersOf(map, turn)) { Spacing = Spacing.Small };
        if (MapNumbers.Of(map).Oldest is { } oldest)
        {
            yield return new TextBlock(turn.Book.Say(MapPhrases.Oldest, ("age", AgeWording.Say(oldest, turn))))
            {
                IsSubtle = true, Spacing = Spacing.None,
            };
        }
    }

    public static string NumbersOf(RelationshipMap map, TurnScope turn)
    {
        var numbers = MapNumbers.Of(map);
        return turn.Book.Say(
            MapPhrases.Numbers, ("people", numbers.People), ("supporters", numbers.Supporters), ("opponents", numbers.Opponents),
            ("covered", numbers.Covered), ("keys", numbers.KeyPeople));
    }

    private static IEnumerable<CardElement> Picture(RelationshipMap map, MapLinks? links, PhraseBook book)
    {
        if (links?.PictureUrl is { } url && map.People.Count > 0)
        {
            yield return new Image(url, book.Plain(
                MapPhrases.PictureText, ("account", map.Account.Name), ("people", map.People.Count), ("lines", map.Lines.Count)));
        }
        else if (links?.Trouble is { } trouble)
        {
            yield return new TextBlock(book.Say(trouble == PictureTrouble.NoFont ? MapPhrases.NoFont : MapPhrases.NoRenderer))
            {
                Color = TextColor.Warning, Size = TextSize.Small,
            };
        }
    }

    private static IEnumerable<CardElement> Findings(IReadOnlyList<Finding> findings, RelationshipMap map, TurnScope turn)
    {
        yield return CardSection.Heading(turn.Book, MapPhrases.Findings);
        foreach (var finding in findings.Take(MostFindings))
        {
            yield return FindingElements.Show(finding, map, turn);
        }

        if (findings.Count > MostFindings)
        {
            yield return new TextBlock(turn.Book.Say(MapPhrases.MoreFindings, ("count", findings.Count - MostFindings)))
            {
                IsSubtle = true, Size = TextSize.Small,
            };
        }
    }

    private static IEnumerable<CardElement> Changes(RelationshipMap map, TurnScope turn)
    {
        var changes = MapChanges.Of(map);
        if (changes.Count == 0)
        {
            yield break;
        }

        yield return CardSection.Heading(turn.Book, MapPhrases.Changed);
        foreach (var change in changes.Take(MostChanges))
        {
            yield return new TextBlock(change.Say(turn)) { Spacing = Spacing.None };
        }

        if (changes.Count > MostChanges)
        {
            yield return new TextBlock(turn.Book.Say(MapPhrases.MoreChanges, ("count", changes.Count - MostChanges)))
            {
                IsSubtle = true, Spacing = Spacing.None,
            };
        }
    }

    private static IEnumerable<CardButton> Buttons(RelationshipMap map, MapLinks? links, int findings, TurnScope turn)
    {
        var subject = MapSubject.Of(map).ToString();
        if (links?.PageUrl is { } page)
        {
            yield return new OpenUrlButton(turn.Book.Plain(MapPhrases.OpenPage), page);
        }

        if (map.People.Count == 0)
        {
            yield break;
        }

        if (!turn.IsShared)
        {
            yield return Ask(MapPhrases.UpdateButton, FindingElements.UpdateVerb);
            yield return Ask(MapPhrases.ReviewButton, FindingElements.ReviewVerb);
        }

        yield return Ask(MapPhrases.TextButton, TextVerb);
        if (findings > MostFindings)
        {
            yield return Ask(MapPhrases.WarningsButton, WarningsVerb);
        }

        ExecuteButton Ask(Phrase title, string verb) =>
            ExecuteButton.Ask(turn.Book.Plain(title), new CardButtonData(verb) { KamSubject = subject });
    }
}
