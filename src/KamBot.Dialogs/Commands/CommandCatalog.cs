using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Commands;

/// <summary>Finds the command that was meant, in any language, with typing errors and full-width signs.</summary>
public sealed class CommandCatalog
{
    private readonly IReadOnlyList<(string Word, Language Language, Command Command)> _words;
    private readonly IReadOnlyList<(string Word, Language Language, Command Command)> _inside;
    private readonly ILookup<char, (string Word, Language Language, Command Command)> _takingWords;
    private readonly Dictionary<string, (Language Language, Command Command)> _exact = [];

    public CommandCatalog(IReadOnlyList<Command> commands, PhraseBooks books)
    {
        All = commands;
        _words =
        [
            .. books.All.SelectMany(book => commands.SelectMany(command => book.Synonyms(command.Words)
                    .Select(word => (Word: TextFolding.FoldHan(word), book.Language, Command: command))))
                .OrderByDescending(word => word.Word.Length),
        ];
        _takingWords = _words.Where(word => word.Command.TakesWords).ToLookup(word => word.Word[0]);
        _inside =
        [
            .. commands.Where(command => command.Inside is not null).SelectMany(command => books.All.SelectMany(book => book.Synonyms(command.Inside!)
                .Select(word => (Word: TextFolding.FoldHan(word), book.Language, Command: command)))),
        ];
        foreach (var (word, language, command) in _words)
        {
            if (_exact.TryAdd(word, (language, command)))
            {
                continue;
            }

            if (_exact[word].Command != command)
            {
                throw new ArgumentException($"'{word}' is a word of two commands: {_exact[word].Command.Name} and {command.Name}.");
            }
        }
    }

    public IReadOnlyList<Command> All { get; }

    /// <summary>The command whose words were said and nothing else.</summary>
    public FoundCommand? Exactly(string text) =>
        _exact.TryGetValue(TextFolding.FoldHan(text), out var found) ? new FoundCommand(found.Command, "", found.Language) : null;

    /// <summary>
    /// The command whose words begin the text, with what follows them. Han words need no gap after them unless
    /// <paramref name="needsGap"/>: where a name may stand, 继续教育学院 is one.
    /// </summary>
    public FoundCommand? WithRest(string text, bool needsGap = false)
    {
        if (Exactly(text) is { } exact)
        {
            return exact;
        }

        var said = TextFolding.FoldHan(text);
        foreach (var (word, language, command) in said.Length == 0 ? [] : _takingWords[said[0]])
        {
            if (said.Length > word.Length && said.StartsWith(word, StringComparison.Ordinal)
                && ((IsHan(word[^1]) && !needsGap) || !char.IsLetterOrDigit(said[word.Length])))
            {
                return new FoundCommand(command, RestOf(text, word), language);
            }
        }

        return null;
    }

    /// <summary>As <see cref="WithRest"/>, and with typing errors in the command's words.</summary>
    public FoundCommand? Tolerantly(string text)
    {
        if (WithRest(text) is { } found)
        {
            return found;
        }

        if (Within(text) is { } within)
        {
            return within;
        }

        var said = TextFolding.FoldHan(text);
        foreach (var (word, language, command) in _words)
        {
            if (Likeness.IsTypoOf(word, said))
            {
                return new FoundCommand(command, "", language);
            }
        }

        var spoken = said.Split(' ');
        foreach (var (word, language, command) in _takingWords.SelectMany(words => words))
        {
            var length = word.Split(' ').Length;
            if (spoken.Length > length && Likeness.IsTypoOf(word, string.Join(' ', spoken[..length])))
            {
                return new FoundCommand(command, string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(length)), language);
            }
        }

        return null;
    }

    /// <summary>The command whose words stand within the sentence, with something before them.</summary>
    private FoundCommand? Within(string text)
    {
        var said = TextFolding.FoldHan(text) + " ";
        return _inside.Where(each => said.IndexOf(IsHan(each.Word[0]) ? each.Word : $" {each.Word} ", StringComparison.Ordinal) > 0)
            .Select(each => new FoundCommand(each.Command, text, each.Language))
            .FirstOrDefault();
    }

    /// <summary>What follows a folded word in the text as typed: folding keeps the order of signs but not their number.</summary>
    private static string RestOf(string text, string word)
    {
        for (var at = 1; at <= text.Length; at++)
        {
            if (TextFolding.FoldHan(text[..at]) == word)
            {
                return text[at..].TrimStart(' ', '\u3000', ':', '：', ',', '，', '-');
            }
        }

        return "";
    }

    private static bool IsHan(char sign) => sign is >= '\u2e80' and <= '\u9fff';
}

/// <summary>A command that was recognised, what followed it, and the language of the words.</summary>
public sealed record FoundCommand(Command Command, string Rest, Language Language);
