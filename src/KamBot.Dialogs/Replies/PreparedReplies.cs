using KamBot.Protocol.Turns;

namespace KamBot.Dialogs.Replies;

/// <summary>The replies of one turn as activities, made ahead where there was time for it.</summary>
public sealed class PreparedReplies(ITurnContext turnContext, bool isShared)
{
    // By the very reply: of a turn begun anew nothing that was prepared before is said.
    private readonly Dictionary<Reply, PreparedActivity> _prepared = new(ReferenceEqualityComparer.Instance);

    public void Prepare(IReadOnlyList<Reply> replies)
    {
        foreach (var reply in replies)
        {
            _prepared[reply] = Make(reply);
        }
    }

    public PreparedActivity Of(Reply reply) => _prepared.GetValueOrDefault(reply) ?? Make(reply);

    private PreparedActivity Make(Reply reply) => turnContext.Prepare(ReplyRenderer.Render(reply, isShared));
}
