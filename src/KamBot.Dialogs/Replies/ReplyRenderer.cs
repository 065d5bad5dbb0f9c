using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Dialogs.Replies;

/// <summary>Turns replies into activities. Where others read along there are no suggested actions, so choices are lines.</summary>
public static class ReplyRenderer
{
    public static Activity Render(Reply reply, bool isShared)
    {
        if (reply.Card is not null)
        {
            return MessageFactory.Card(reply.Card, reply.Summary);
        }

        if (reply.Choices.Count == 0)
        {
            return MessageFactory.Text(reply.Text);
        }

        return isShared
            ? MessageFactory.Text(reply.Text + "\n\n" + string.Join("\n", reply.Choices.Select(choice => $"- {choice}")))
            : MessageFactory.SuggestedActions(reply.Choices, reply.Text);
    }
}
