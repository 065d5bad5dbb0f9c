using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Files;

/// <summary>Reads the words of a choice in a cell, in any language; each spelling is looked up once.</summary>
internal sealed class CellWords<T>(Options<T> options, PhraseBooks books)
    where T : struct, Enum
{
    private readonly Dictionary<string, T?> _read = [];

    public T? Read(string cell)
    {
        var said = TextFolding.FoldHan(cell);
        if (!_read.TryGetValue(said, out var value))
        {
            // A file may hold a hundred thousand different mistakes: they are not worth keeping.
            value = Find(said);
            if (value is not null)
            {
                _read[said] = value;
            }
        }

        return value;
    }

    private T? Find(string said)
    {
        foreach (var value in Enum.GetValues<T>())
        {
            var words = books.All.SelectMany(book => book.Synonyms(options.PhraseOf(value))).Append(value.ToString());
            if (words.Any(word => Likeness.IsTypoOf(word, said)))
            {
                return value;
            }
        }

        return null;
    }
}

/// <summary>The words of tiers in files.</summary>
internal static class TierCells
{
    public static readonly Options<AccountTier> All = Options.Of(
        "file.tier",
        (AccountTier.Territory, "Territory|local"),
        (AccountTier.Regional, "Regional|region"),
        (AccountTier.National, "National|country"),
        (AccountTier.Global, "Global|international|world"));
}
