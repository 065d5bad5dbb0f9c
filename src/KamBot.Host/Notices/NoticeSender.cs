using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Replies;
using KamBot.Host.Connector;
using KamBot.Host.DirectLine;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;
using KamBot.Sales;
using KamBot.Sales.Notices;
using KamBot.Storage.Notices;

namespace KamBot.Host.Notices;

/// <summary>
/// Says what waits to be said. A notice is taken before it is sent and marked after, so that two hosts never send the same one and
/// a host that dies in between repeats only what it had in its hands.
/// </summary>
internal sealed class NoticeSender(
    NoticeBox box, IReadOnlyDictionary<string, ShowNotice> kinds, FlowDialog dialog, RoleOf roleOf, CloudAdapter cloud,
    DirectLineAdapter browser, TimeProvider clock, ILogger<NoticeSender> log) : BackgroundService
{
    private const int MostAtOnce = 50;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first round waits as well: the first people to speak after a start come before it.
        using var rounds = new PeriodicTimer(BetweenRounds, clock);
        while (await rounds.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Log.RoundFailed(log, error.GetType().Name, error.StackTrace);
            }
        }
    }

    /// <summary>One round: everything that is due now.</summary>
    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        while (await box.DueAsync(clock.GetUtcNow(), MostAtOnce, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var notice in due)
            {
                var taken = NoticeRules.Taken(notice, clock.GetUtcNow());
                if (await box.TryKeepAsync(taken, cancellationToken))
                {
                    var outcome = await SendAsync(taken with { Version = taken.Version + 1 }, cancellationToken);
                    await box.TryKeepAsync(outcome, CancellationToken.None);
                }
            }
        }
    }

    private async Task<Notice> SendAsync(Notice taken, CancellationToken cancellationToken)
    {
        try
        {
            if (await box.ReaderOfAsync(taken, cancellationToken) is not { } reader)
            {
                return Refused(taken, NoticeRules.NobodyYet, null);
            }

            var words = await WordsAsync(taken, reader, cancellationToken);
            if (words.LaterAt is { } later)
            {
                return NoticeRules.PutOff(taken, later);
            }

            if (words.Replies.Count > 0)
            {
                await SayAsync(reader.Reference with { ActivityId = null }, words.Replies, cancellationToken);
            }

            return NoticeRules.Sent(taken, clock.GetUtcNow(), words.Replies.Count > 0);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var refusal = error as ChannelException;
            return Refused(taken, refusal is null ? error.GetType().Name : $"{refusal.Status}", refusal);
        }
    }

    private async ValueTask<NoticeWords> WordsAsync(Notice notice, NoticeReader reader, CancellationToken cancellationToken)
    {
        var speaker = reader.Speaker with { Role = roleOf(notice.TenantId, notice.ToUserId) };
        return kinds.TryGetValue(notice.Kind, out var show)
            ? await show(dialog.ScopeFor(speaker, reader.Reference.Locale, reader.State), notice, cancellationToken)
            : NoticeWords.None;
    }

    private async Task SayAsync(ConversationReference reference, IReadOnlyList<Reply> replies, CancellationToken cancellationToken)
    {
        BotAdapter adapter = reference.ChannelId == Channels.WebChat ? browser : cloud;
        Exception? escaped = null;
        await adapter.ContinueConversationAsync(
            reference,
            async (turn, token) =>
            {
                try
                {
                    foreach (var reply in replies)
                    {
                        await turn.SendActivityAsync(ReplyRenderer.Render(reply, isShared: false), token);
                    }
                }
                catch (Exception error)
                {
                    // Not to OnTurnError: nobody asked, so nobody is told that it failed.
                    escaped = error;
                }
            },
            cancellationToken);
        if (escaped is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(escaped);
        }
    }

    private Notice Refused(Notice taken, string code, ChannelException? refusal)
    {
        var after = NoticeRules.Refused(taken, clock.GetUtcNow(), code, refusal);
        if (after.State == NoticeState.Failed)
        {
            Log.GivenUp(log, taken.Kind, code);
        }
        else if (code != NoticeRules.NobodyYet)
        {
            Log.Postponed(log, taken.Kind, code, taken.Attempts + 1, after.DueAt - clock.GetUtcNow());
        }

        return after;
    }
}
