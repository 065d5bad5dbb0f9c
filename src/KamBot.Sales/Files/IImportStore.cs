using KamBot.Dialogs.Conversations;

namespace KamBot.Sales.Files;

/// <summary>
/// Writes imports in slices, so that turns in between hardly wait. What is staged stays invisible until <see cref="FinishAsync"/>
/// shows all of it at once: a process that is killed leaves nothing half.
/// </summary>
public interface IImportStore
{
    /// <summary>The oldest import of any tenant that is to run, with its content; null where there is none.</summary>
    Task<FileImport?> NextAsync(CancellationToken cancellationToken);

    /// <summary>The person as they spoke last; null for nobody known.</summary>
    Task<Speaker?> SpeakerAsync(string tenantId, string userId, CancellationToken cancellationToken);

    /// <summary>Keeps an import that came outside of a turn; one that is kept already stays as it is.</summary>
    Task KeepAsync(FileImport import, CancellationToken cancellationToken);

    /// <summary>Puts an import in the place of what was read, its content left alone. False where it was changed meanwhile.</summary>
    Task<bool> ReplaceAsync(FileImport import, CancellationToken cancellationToken);

    /// <summary>Removes what an interrupted run of this import staged.</summary>
    Task DiscardAsync(FileImport import, CancellationToken cancellationToken);

    /// <summary>Writes records that are marked withdrawn, and others such as notices as they are; notes how many rows are done.</summary>
    Task StageAsync(FileImport import, IReadOnlyCollection<object> records, int rowsDone, CancellationToken cancellationToken);

    /// <summary>Shows what was staged and writes the rest, in one transaction. False where somebody changed one of the records meanwhile.</summary>
    Task<bool> FinishAsync(ImportEnding ending, CancellationToken cancellationToken);

    /// <summary>Withdraws what an import added and nobody has touched since.</summary>
    Task TakeBackAsync(FileImport import, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Forgets the content of imports that are over, and drops those that nobody decided about since <paramref name="before"/>.</summary>
    Task SweepAsync(DateTimeOffset before, CancellationToken cancellationToken);
}

/// <summary>The last step of an import: what becomes visible and what changes with it.</summary>
public sealed record ImportEnding
{
    /// <summary>The import with its result.</summary>
    public required FileImport Import { get; init; }

    /// <summary>Ids of staged accounts or people.</summary>
    public IReadOnlyList<Guid> Staged { get; init; } = [];

    /// <summary>Known accounts or people as they are to be.</summary>
    public IReadOnlyList<object> Changed { get; init; } = [];

    /// <summary>Parents of staged accounts, and of changed ones whose parent was staged.</summary>
    public IReadOnlyDictionary<Guid, Guid> Parents { get; init; } = new Dictionary<Guid, Guid>();

    /// <summary>The audit entry and the notice.</summary>
    public IReadOnlyList<object> Added { get; init; } = [];
}
