using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests.Flows;

/// <summary>Somebody walking a happy path, who can stop at every question and say something else.</summary>
internal sealed class Walk : IAsyncDisposable
{
    /// <summary>What is asked while the answers are checked.</summary>
    public const string Check = "check";

    private readonly StoryWorld _world = new() { PeopleFile = "id,name\nrobin,Robin" };
    private readonly PhraseBook _book;
    private readonly string _user;

    private Walk(HappyPath path)
    {
        _world.Locale = path.Locale;
        _user = path.User;
        _book = SalesSetup.Books[path.Language];
    }

    /// <summary>The question that stands now, without what was said before it.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>All of the last message.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Walks the path and calls <paramref name="atQuestion"/> with the question before and the line that answers the one asked.</summary>
    public static async Task AlongAsync(HappyPath path, Func<Walk, string?, string?, Task> atQuestion)
    {
        await using var walk = new Walk(path);
        await walk._world.BeginAsync();
        foreach (var line in path.Before)
        {
            await walk.SayAsync(line);
        }

        string? before = null;
        for (var at = 0; at < path.Lines.Count; at++)
        {
            await walk.SayAsync(path.Lines[at]);
            var asked = walk.Asked;
            await atQuestion(walk, before, at + 1 < path.Lines.Count ? path.Lines[at + 1] : null);
            Assert.Equal(asked, walk.Asked);
            before = asked;
        }

        Assert.True(walk.Asked == Check || HappyPath.EndingWithAQuestion.Contains(path.Flow), $"{path} does not end where the answers are checked.");
    }

    public Task SayAsync(LoopWord word) => SayAsync(_book.Plain(LoopWords.Phrases[word]));

    public Task SayAsync(Phrase words) => SayAsync(_book.Plain(words));

    public async Task SayAsync(string text)
    {
        var sent = await _world.SayAsync(_user, text);
        Said = Text(sent[^1]);
        Asked = sent[^1].Attachments is { Count: > 0 } ? Check : Said.Split("\n\n")[^1];
    }

    public Task RestartAsync() => _world.RestartAsync();

    public string In(Phrase phrase) => _book.Say(phrase);

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    private static string Text(Activity activity) =>
        activity.Attachments is [{ Content.Json: var card }, ..] ? CardText.Render(card) : activity.Text ?? "";
}
