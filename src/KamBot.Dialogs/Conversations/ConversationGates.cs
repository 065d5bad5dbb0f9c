namespace KamBot.Dialogs.Conversations;

/// <summary>
/// Lets one turn of a conversation through at a time, in the order of arrival; different conversations never wait for each other.
/// Within this process only: between hosts the row version does it, and that a turn waits while another host still answers.
/// </summary>
public sealed class ConversationGates
{
    private readonly Dictionary<string, Gate> _gates = [];
    private readonly Lock _lock = new();

    /// <summary>Waits until the conversation is free; dispose the result to free it.</summary>
    public async ValueTask<IDisposable> EnterAsync(string conversationId, CancellationToken cancellationToken)
    {
        Gate? gate;
        lock (_lock)
        {
            if (!_gates.TryGetValue(conversationId, out gate))
            {
                _gates[conversationId] = gate = new Gate(this, conversationId);
            }

            gate.Waiting++;
        }

        try
        {
            await gate.Open.WaitAsync(cancellationToken);
        }
        catch
        {
            Forget(gate);
            throw;
        }

        return gate;
    }

    private void Forget(Gate gate)
    {
        lock (_lock)
        {
            if (--gate.Waiting == 0)
            {
                _gates.Remove(gate.ConversationId);
            }
        }
    }

    private sealed class Gate(ConversationGates gates, string conversationId) : IDisposable
    {
        public SemaphoreSlim Open { get; } = new(1, 1);

        public string ConversationId { get; } = conversationId;

        public int Waiting { get; set; }

        public void Dispose()
        {
            Open.Release();
            gates.Forget(this);
        }
    }
}
