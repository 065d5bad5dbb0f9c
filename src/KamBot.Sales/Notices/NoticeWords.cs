using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Notices;

/// <summary>
/// What there is to say now. Without replies there is nothing to say any more, unless <see cref="LaterAt"/> says when it would not
/// disturb: then the notice waits until that moment, and the wait is no try.
/// </summary>
public sealed record NoticeWords
{
    public static readonly NoticeWords None = new();

    public IReadOnlyList<Reply> Replies { get; init; } = [];

    public DateTimeOffset? LaterAt { get; init; }

    public static NoticeWords Say(params IReadOnlyList<Reply> replies) => new() { Replies = replies };

    public static NoticeWords Later(DateTimeOffset at) => new() { LaterAt = at };
}
