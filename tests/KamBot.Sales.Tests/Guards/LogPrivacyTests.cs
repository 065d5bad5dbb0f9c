using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace KamBot.Sales.Tests.Guards;

/// <summary>The log tells what happened to the program, never what anybody said and of whom.</summary>
public sealed class LogPrivacyTests
{
    /// <summary>Words that the program itself may log in sentences of its own.</summary>
    private static readonly string[] ProgramsOwn =
        ["data", "sample", "load", "calls", "call", "done", "what", "today", "with", "from", "this", "that", "source", "next", "skip", "plan", "open"];

    [Fact]
    public async Task No_log_line_holds_a_word_of_a_conversation_or_a_name()
    {
        using var log = new RecordingLog();
        await PlayedStories.PlayAsync((_, _) => { }, log);
        var said = PlayedStories.All.SelectMany(story => Words(story.Text)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Except(ProgramsOwn, StringComparer.OrdinalIgnoreCase).ToList();

        Assert.True(said.Count > 500, $"Only {said.Count} words are looked for.");
        Assert.NotEmpty(log.Lines);
        Assert.Empty(Found(said, log.Lines));
    }

    [Fact]
    public void A_name_in_the_log_is_noticed() =>
        Assert.Equal(["Lindqvist"], Found(["Lindqvist", "Aldvik"], ["Saved the call with Anna Lindqvist."]));

    private static IEnumerable<string> Found(IEnumerable<string> words, IReadOnlyCollection<string> lines)
    {
        var all = string.Join('\n', lines);
        return [.. words.Where(word => all.Contains(word, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>What was typed and the names on cards, word by word; Han text in pieces of four signs, having no blanks.</summary>
    private static IEnumerable<string> Words(string story) => story.Split('\n')
        .Where(line => line.StartsWith("Kim:", StringComparison.Ordinal) || line.StartsWith("Robin:", StringComparison.Ordinal) || line.StartsWith("Boss:", StringComparison.Ordinal))
        .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split([' ', ',', '.', ':', ';', '[', ']', '{', '}', '"', '/', '?', '，', '、', '。', '；', '：']))
        .SelectMany(word => word.Any(sign => sign > '\u2e80')
            ? Enumerable.Range(0, Math.Max(0, word.Length - 3)).Select(at => word.Substring(at, 4)).Append(word)
            : [word])
        .Where(word => word.Length >= 4 || (word.Length >= 2 && word.All(sign => sign > '\u2e80')));

    private sealed class RecordingLog : ILoggerFactory, ILogger
    {
        public ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            Lines.Add($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{formatter(state, exception)} {exception}");
    }
}
