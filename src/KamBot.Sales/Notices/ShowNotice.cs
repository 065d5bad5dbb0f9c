using KamBot.Dialogs;

namespace KamBot.Sales.Notices;

/// <summary>What a notice says to its reader now, as <paramref name="turn"/> knows the reader and what is under way between the two.</summary>
public delegate ValueTask<NoticeWords> ShowNotice(TurnScope turn, Notice notice, CancellationToken cancellationToken);
