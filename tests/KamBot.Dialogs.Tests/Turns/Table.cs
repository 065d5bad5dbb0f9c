using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Testing;

namespace KamBot.Dialogs.Tests.Turns;

/// <summary>Two sit at it: somebody who types and the dialog, with conversations in memory.</summary>
internal sealed class Table
{
    private int _count;

    public Table(params IReadOnlyList<Flow> flows) : this(Picnic.Setup(flows))
    {
    }

    public Table(DialogSetup setup) => Dialog = new FlowDialog(setup, Store, Clock);

    public static ConversationKey Key { get; } = new("tenant", "test", "conversation", "kim");

    public MemoryConversations Store { get; } = new();

    public TestClock Clock { get; } = new();

    public FlowDialog Dialog { get; }

    public DialogState State => Store.StateOf(Key);

    public Draft Active => State.Active ?? throw new InvalidOperationException("Nothing is under way.");

    /// <summary>Says each in turn; what is answered to the last, as text.</summary>
    public async Task<string> SayAsync(params IReadOnlyList<string> texts)
    {
        var said = "";
        foreach (var text in texts)
        {
            said = Text(await Dialog.TakeAsync(Input(text), CancellationToken.None));
        }

        return said;
    }

    public async Task<string> PressAsync(string verb, Draft draft, params IReadOnlyList<(string Name, string Value)> values) =>
        Text(await Dialog.TakeAsync(
            Input("") with { Card = new CardAnswer(verb, draft.Id, draft.Version, null, values.ToDictionary(each => each.Name, each => each.Value)) },
            CancellationToken.None));

    public TurnInput Input(string text) => new()
    {
        Key = Key,
        Speaker = new Speaker { TenantId = "tenant", UserId = "kim", Name = "Kim" },
        ActivityId = $"activity-{++_count}",
        Text = text,
    };

    public static string Text(TurnResult result) => string.Join("\n---\n", result.Replies.Select(Text));

    public Answer? Answered(string slotKey) => Active.Answers![slotKey];

    private static string Text(Reply reply) => reply.Card is null
        ? reply.Text + (reply.Choices.Count > 0 ? $"\n[{string.Join("] [", reply.Choices)}]" : "")
        : CardText.Render(ReplyRenderer.Render(reply, isShared: false).Attachments![0].Content!.Json);
}
