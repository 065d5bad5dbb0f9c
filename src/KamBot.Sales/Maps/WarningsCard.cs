using KamBot.Dialogs;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Maps;

/// <summary>All that stands out on a map, each with its reasons and one thing to do, and the advice on care (R10).</summary>
internal static class WarningsCard
{
    private const int MostFindings = 8;

    public static AdaptiveCard Show(RelationshipMap map, TurnScope turn)
    {
        var findings = MapRules.Judge(map);
        var title = turn.Book.Plain(MapPhrases.WarningsTitle, ("title", MapWording.Title(map, turn.Book)));
        return new AdaptiveCard
        {
            Lang = turn.Book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. findings.Count == 0 ? [new TextBlock(turn.Book.Say(MapPhrases.NoFindings))] : Array.Empty<CardElement>(),
                .. findings.Take(MostFindings).Select(finding => FindingElements.Show(finding, map, turn)),
                .. findings.Count > MostFindings
                    ? [new TextBlock(turn.Book.Say(MapPhrases.MoreWarnings, ("count", findings.Count - MostFindings))) { IsSubtle = true }]
                    : Array.Empty<CardElement>(),
                CardSection.Heading(turn.Book, CareAdvice.Title),
                .. CareAdvice.For(map).Select(advice => new TextBlock(turn.Book.Say(advice)) { Spacing = Spacing.None, IsSubtle = true }),
            ],
        };
    }
}
