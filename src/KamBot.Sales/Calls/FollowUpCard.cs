using KamBot.Dialogs;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Calls;

/// <summary>C5: what was promised and is still to be looked after, with <i>done</i> and <i>verified</i>.</summary>
public static class FollowUpCard
{
    public const string DoneVerb = "action.done";
    public const string VerifyVerb = "action.verify";
    public const string WhichInput = "which";
    public const int MostShown = 12;

    public static AdaptiveCard Show(string title, IReadOnlyList<Commitment> open, IReadOnlyDictionary<Guid, string> accountNames, TurnScope turn)
    {
        var book = turn.Book;
        var shown = open.Take(MostShown).ToList();
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. shown.Select((each, at) => new TextBlock(Line(each, at + 1, accountNames.GetValueOrDefault(each.AccountId), turn))
                {
                    Spacing = Spacing.Small,
                    Color = CommitmentWording.IsOverdue(each, turn) ? TextColor.Attention : null,
                }),
                new ChoiceSetInput
                {
                    Id = WhichInput,
                    Label = book.Plain(ActionPhrases.Which),
                    Style = ChoiceStyle.Compact,
                    Choices = [.. shown.Select((each, at) => new CardChoice($"{at + 1}. {Cut(CommitmentWording.What(each))}", each.Id.ToString()))],
                },
            ],
            Actions =
            [
                ExecuteButton.Ask(book.Plain(ActionPhrases.DoneButton), new CardButtonData(DoneVerb) { KamSubject = "list" }, ButtonStyle.Positive),
                ExecuteButton.Ask(book.Plain(ActionPhrases.VerifyButton), new CardButtonData(VerifyVerb) { KamSubject = "list" }),
                ExecuteButton.Ask(book.Plain(ActionPhrases.SetButton), new CardButtonData(CallReportCard.SetActionVerb) { KamSubject = "any" }),
            ],
        };
    }

    private static string Line(Commitment each, int number, string? account, TurnScope turn)
    {
        var book = turn.Book;
        var line = (account is null ? "" : $"**{CardText.Escape(account)}** · ") + CommitmentWording.Line(each, turn)
            + (each.IsKeyAction ? book.Say(ActionPhrases.KeyMark) : "")
            + (each.State == CommitmentState.Done ? book.Say(ActionPhrases.DoneMark) : "");
        return $"{number}\\. {line}";
    }

    private static string Cut(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
}
