using KamBot.Protocol.Activities;
using KamBot.Storage.Sqlite;
using KamBot.Storage.Tests.Stores;

namespace KamBot.Storage.Tests;

public sealed class KnownConversationsTests
{
    private readonly KnownConversations _known = new();

    [Fact]
    public void All_are_forgotten_where_one_more_would_be_too_many()
    {
        for (var each = 0; each < 1024; each++) Commit($"c{each}");
        Assert.All(Enumerable.Range(0, 1024), each => Assert.True(IsKnown($"c{each}")));

        Commit("one more");

        Assert.True(IsKnown("one more"));
        Assert.All(Enumerable.Range(0, 1024), each => Assert.False(IsKnown($"c{each}")));
        Commit("and another");
        Assert.True(IsKnown("one more"));
    }

    [Fact]
    public void What_is_dropped_makes_room()
    {
        for (var each = 0; each < 1023; each++) Commit($"c{each}");
        Commit("c1");
        Assert.True(IsKnown("c0"));
        Commit("c1023");
        _known.Drop(Some.Key("c1"));
        _known.Drop(Some.Key("c1"));

        Commit("another");

        Assert.True(IsKnown("another"));
        Assert.True(IsKnown("c0"));
        Assert.False(IsKnown("c1"));
    }

    private bool IsKnown(string conversation) => _known.Find(Some.Key(conversation)) is not null;

    private void Commit(string conversation)
    {
        var turn = Some.Turn(Some.Key(conversation), 0) with { Speaker = Some.Rep(), Reference = new ConversationReference() };
        _known.Note(turn, 100, snapshot: null!);
        _known.Committed();
    }
}
