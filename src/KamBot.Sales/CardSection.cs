using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Sales;

/// <summary>The small headings within the cards: one look for all.</summary>
internal static class CardSection
{
    public static TextBlock Heading(PhraseBook book, Phrase title) => new(book.Say(title))
    {
        Weight = TextWeight.Bolder, Spacing = Spacing.Medium, Size = TextSize.Small, Color = TextColor.Accent,
    };
}
