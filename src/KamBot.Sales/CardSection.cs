using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Sales;

/// <summary>The small headings within the cards: one look for all.</summary>
internal static class CardSection
{
    public static TextBlock Heading(PhraseBook book, Phrase title) => Heading(book.Say(title));

    /// <param name="title">Markdown.</param>
    public static TextBlock Heading(string title) => new(title)
    {
        Weight = TextWeight.Bolder, Spacing = Spacing.Medium, Size = TextSize.Small, Color = TextColor.Accent,
    };
}
