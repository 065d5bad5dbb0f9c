using KamBot.Dialogs;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Rights;

/// <summary>What KamBot says of its own accord about rights: to whom something was lent or given, and from whom it was taken.</summary>
internal sealed class RightsNotices(ISalesRecords records, NewOwnerCard newOwner)
{
    public const string Shared = "account-shared";
    public const string Deputy = "deputy-named";
    public const string DeputyForYou = "deputy-named-for-you";
    public const string YoursNow = "handed-over-to-you";
    public const string TakenFromYou = "handed-over-from-you";

    public IReadOnlyDictionary<string, ShowNotice> Shows => new Dictionary<string, ShowNotice>
    {
        [Shared] = SharedAsync,
        [Deputy] = DeputyAsync,
        [DeputyForYou] = DeputyForYouAsync,
        [YoursNow] = YoursNowAsync,
        [TakenFromYou] = TakenFromYouAsync,
    };

    private async ValueTask<NoticeWords> SharedAsync(TurnScope turn, Notice notice, CancellationToken cancellationToken)
    {
        var shares = await records.SharesOfAsync(turn.Speaker, notice.SubjectId, cancellationToken);
        return shares.LastOrDefault(share => share.UserId == turn.Speaker.UserId) is { } share && notice.Once.EndsWith($"{share.Id:N}", StringComparison.Ordinal)
            && await records.AccountAsync(turn.Speaker, notice.SubjectId, cancellationToken) is { } account
            ? NoticeWords.Say(Reply.Say(
                turn.Book.Say(
                    share.Right == ShareRight.Work ? RightsPhrases.SharedWithYouToWork : RightsPhrases.SharedWithYou,
                    ("who", await ColleagueNames.ReadAsync(records, turn, share.ById, cancellationToken)), ("account", account.Name)),
                [$"{turn.Book.Plain(RightsWords.Brief)} {account.Name}"]))
            : NoticeWords.None;
    }

    private async ValueTask<NoticeWords> DeputyAsync(TurnScope turn, Notice notice, CancellationToken cancellationToken) =>
        (await records.DeputiesAsync(turn.Speaker, cancellationToken)).FirstOrDefault(each => each.SourceId == notice.SubjectId && each.UserId == turn.Speaker.UserId) is { } sight
            ? NoticeWords.Say(Reply.Say(turn.Book.Say(
                RightsPhrases.YouStandIn, ("who", await ColleagueNames.ReadAsync(records, turn, sight.ForId, cancellationToken)),
                ("from", RightsCards.Day(sight.FromAt, turn)), ("until", RightsCards.LastDay(sight.UntilAt, turn)))))
            : NoticeWords.None;

    private async ValueTask<NoticeWords> DeputyForYouAsync(TurnScope turn, Notice notice, CancellationToken cancellationToken) =>
        (await records.SightsFromAsync(turn.Speaker, notice.SubjectId, cancellationToken)).FirstOrDefault(sight => sight.UntilAt > turn.Now) is { } sight
            ? NoticeWords.Say(Reply.Say(
                turn.Book.Say(
                    RightsPhrases.DeputyNamedForYou, ("name", await ColleagueNames.ReadAsync(records, turn, sight.UserId, cancellationToken)),
                    ("from", RightsCards.Day(sight.FromAt, turn)), ("until", RightsCards.LastDay(sight.UntilAt, turn))),
                turn.Book.Plain(RightsWords.StopDeputy)))
            : NoticeWords.None;

    private async ValueTask<NoticeWords> YoursNowAsync(TurnScope turn, Notice notice, CancellationToken cancellationToken) =>
        await records.HandOverAsync(turn.Speaker, notice.SubjectId, cancellationToken) is { } handOver && handOver.ToId == turn.Speaker.UserId
            ? NoticeWords.Say(await newOwner.ShowAsync(turn, handOver, cancellationToken))
            : NoticeWords.None;

    private async ValueTask<NoticeWords> TakenFromYouAsync(TurnScope turn, Notice notice, CancellationToken cancellationToken) =>
        await records.HandOverAsync(turn.Speaker, notice.SubjectId, cancellationToken) is { } handOver && handOver.FromId == turn.Speaker.UserId
            ? NoticeWords.Say(Reply.Say(turn.Book.Say(
                RightsPhrases.TakenFromYou, ("count", handOver.Moved.Accounts.Count),
                ("who", await ColleagueNames.ReadAsync(records, turn, handOver.ById, cancellationToken)),
                ("to", await ColleagueNames.ReadAsync(records, turn, handOver.ToId, cancellationToken)))))
            : NoticeWords.None;
}
