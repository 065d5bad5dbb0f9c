using System.Diagnostics;
using KamBot.Dialogs.Conversations;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Storage.Tests.Stores;

/// <summary>Another process that writes the same file. It says the id of each turn once the store has said that it is saved.</summary>
public static class SecondProcess
{
    public const int Writers = 16;

    public static Process Start(string path) => Process.Start(
        new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(SecondProcess).Assembly.Location, path])
        {
            RedirectStandardOutput = true,
        })!;

    public static ConversationKey Key(int writer) => Some.Key($"second-{writer}");

    public static string Activity(int writer, long version) => $"{writer}/{version}";

    /// <summary>Writes until it is killed.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var store = KamBotStore.For(
            new StoreOptions { Path = args[0] }, new SetClock(), NullLoggerFactory.Instance);
        await store.OpenAsync(default);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(store.Conversations, writer)));
        return 0;
    }

    private static async Task WriteAsync(IConversationStore conversations, int writer)
    {
        for (long version = 0; ; version++)
        {
            var id = Activity(writer, version);
            await conversations.SaveAsync(Some.Turn(Key(writer), version, id), default);
            await Console.Out.WriteLineAsync(id);
        }
    }
}
