using KamBot.Dialogs.Replies;

namespace KamBot.Dialogs.Tests.Turns;

public sealed class PreparedRepliesTests
{
    private readonly SilentTurn _turn = new();

    [Fact]
    public void What_was_prepared_is_not_made_again()
    {
        var (first, second) = (Reply.Say("Saved."), Reply.Say("What next?"));
        var replies = new PreparedReplies(_turn, isShared: false);
        replies.Prepare([first, second]);

        Assert.Equal(["Saved.", "What next?"], _turn.Prepared.Select(each => each.Text));
        Assert.Same(_turn.Prepared[1], replies.Of(second).Activity);
        Assert.Same(_turn.Prepared[0], replies.Of(first).Activity);
        Assert.Equal(2, _turn.Prepared.Count);
    }

    [Fact]
    public void A_reply_that_only_looks_the_same_is_made_itself()
    {
        var replies = new PreparedReplies(_turn, isShared: false);
        replies.Prepare([Reply.Say("Saved.")]);

        var made = replies.Of(Reply.Say("Saved."));

        Assert.Same(_turn.Prepared[1], made.Activity);
    }

    [Fact]
    public void Where_others_read_along_it_is_prepared_for_them()
    {
        var reply = Reply.Say("How is the sky?") with { Choices = ["Sunny", "Grey"] };
        var replies = new PreparedReplies(_turn, isShared: true);
        replies.Prepare([reply]);

        var made = replies.Of(reply).Activity;

        Assert.Null(made.SuggestedActions);
        Assert.Contains("- Sunny", made.Text, StringComparison.Ordinal);
    }
}
