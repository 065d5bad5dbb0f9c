using KamBot.Dialogs;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Notices;

/// <summary>
/// What a notice says to its reader now, as <paramref name="turn"/> knows the reader. Empty where there is nothing to say any more.
/// </summary>
public delegate ValueTask<IReadOnlyList<Reply>> ShowNotice(TurnScope turn, Guid subjectId, CancellationToken cancellationToken);
