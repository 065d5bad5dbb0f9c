using KamBot.Dialogs.Conversations;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Files;

/// <summary>
/// Writes imports in slices, so that turns in between hardly wait. What is staged stays invisible until the import is
/// <see cref="ImportState.Showing"/>; from then on it only goes forward, so a process that is killed leaves nothing half for good.
/// </summary>
public interface IImportStore
{
    /// <summary>The oldest import of any tenant that is to run or to go on, with its content; null where there is none.</summary>
    Task<FileImport?> NextAsync(CancellationToken cancellationToken);

    /// <summary>The person as they spoke last; null for nobody known.</summary>
    Task<Speaker?> SpeakerAsync(string tenantId, string userId, CancellationToken cancellationToken);

    /// <summary>Keeps an import that came outside of a turn; one that is kept already stays as it is.</summary>
    Task KeepAsync(FileImport import, CancellationToken cancellationToken);

    /// <summary>Puts an import in the place of what was read, its content left alone, and adds records with it. False where it was changed meanwhile.</summary>
    Task<bool> ReplaceAsync(FileImport import, IReadOnlyList<object> added, CancellationToken cancellationToken);

    /// <summary>Removes what an interrupted run of this import staged.</summary>
    Task DiscardAsync(FileImport import, CancellationToken cancellationToken);

    /// <summary>Writes records that are marked withdrawn, and others such as notices as they are; notes how many rows are done.</summary>
    Task StageAsync(FileImport import, IReadOnlyCollection<object> records, int rowsDone, CancellationToken cancellationToken);

    /// <summary>Shows what was staged and nobody has withdrawn since. Done again it changes nothing.</summary>
    Task ShowAsync(FileImport import, CancellationToken cancellationToken);

    /// <summary>
    /// Puts known accounts or people in the place of what was read, and sets parents by account. False where somebody changed one of
    /// them meanwhile: its slice is not written, the others are.
    /// </summary>
    Task<bool> ChangeAsync(FileImport import, ImportChanges changes, CancellationToken cancellationToken);

    /// <summary>
    /// Puts down how the import ended, with the notice that tells it, and forgets its content. False where the import was changed meanwhile.
    /// </summary>
    Task<bool> FinishAsync(FileImport import, Notice told, CancellationToken cancellationToken);

    /// <summary>Withdraws what an import added and nobody has touched since.</summary>
    Task TakeBackAsync(FileImport import, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Forgets the content of imports that are over, and drops those that nobody decided about since <paramref name="before"/>.</summary>
    Task SweepAsync(DateTimeOffset before, CancellationToken cancellationToken);
}

/// <summary>What an import changes in records that are there already.</summary>
/// <param name="Records">Accounts or people as they are to be, each with what it brings along.</param>
/// <param name="Parents">Parents of new accounts, and of known ones whose parent is new.</param>
public sealed record ImportChanges(IReadOnlyList<IReadOnlyList<RecordChange>> Records, IReadOnlyDictionary<Guid, Guid> Parents)
{
    public bool IsNothing => Records.Count + Parents.Count == 0;
}
