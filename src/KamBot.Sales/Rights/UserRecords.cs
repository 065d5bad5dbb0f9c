using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;
using KamBot.Sales.Reminders;

namespace KamBot.Sales.Rights;

/// <summary>All that is kept about somebody who works with KamBot. At most so many rows of each kind as a file can bear.</summary>
public sealed record UserRecords
{
    public Speaker? Speaker { get; init; }
    public Colleague? Colleague { get; init; }
    public RemindedPerson? Reminders { get; init; }
    public IReadOnlyList<Account> Accounts { get; init; } = [];
    public IReadOnlyList<Call> Calls { get; init; } = [];
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];
    public IReadOnlyList<Claim> Claims { get; init; } = [];
    public IReadOnlyList<Share> Shares { get; init; } = [];
    public IReadOnlyList<Sight> Sights { get; init; } = [];
    public IReadOnlyList<AuditEntry> Acts { get; init; } = [];

    /// <summary>How many conversations with drafts and transcripts are kept.</summary>
    public int Conversations { get; init; }
}
