using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Commands;

/// <summary>A card's button that says a command for the reader: whoever can press it could have typed the same.</summary>
public static class CommandButton
{
    public const string Verb = "say";

    /// <summary>Longer words are lost on the way back; see <see cref="CardAnswer"/>.</summary>
    private const int LongestWords = 200;

    /// <summary>Says <paramref name="words"/> and then <paramref name="rest"/>, for example an account's name.</summary>
    public static ExecuteButton Say(PhraseBook book, Phrase title, Phrase words, string rest)
    {
        var said = $"{book.Plain(words)} {rest}".Trim();
        return ExecuteButton.Ask(
            book.Plain(title), new CardButtonData(Verb) { KamSubject = said.Length <= LongestWords ? said : said[..LongestWords] });
    }
}
