using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>Why a file cannot be read at all, and how to go on.</summary>
public sealed record FileProblem(Phrase Sentence, int Number = 0)
{
    public string Say(PhraseBook book) => book.Say(Sentence, ("number", Number));

    public string Plain(PhraseBook book) => book.Plain(Sentence, ("number", Number));
}
