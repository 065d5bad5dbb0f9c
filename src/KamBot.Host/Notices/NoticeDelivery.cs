using KamBot.Dialogs;
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
/// Brings one notice to its reader. It is taken before it is sent and marked after, so that two hosts never send the same one and a
/// host that dies in between repeats only what it had in its hands.
/// </summary>
internal sealed class NoticeDelivery(
    NoticeBox box, IReadOnlyDictionary<string, ShowNotice> kinds, FlowDialog dialog, RoleOf roleOf, CloudAdapter cloud,
    DirectLineAdapter browser, NoticeMeter meter, TimeProvider clock, ILogger<NoticeDelivery> log)
{
    /// <summary>Does not throw for what a channel or a kind does; what the database does is the caller's.</summary>
    public async Task DeliverAsync(Notice notice, DateTimeOffset? refusedAt)
    {
        var taken = NoticeRules.Taken(notice, clock.GetUtcNow());
        if (!await box.TryKeepAsync(taken, CancellationToken.None)) return;
        using var patience = new CancellationTokenSource(NoticeRules.Patience, clock);
        var outcome = await TryAsync(taken with { Version = taken.Version + 1 }, refusedAt, patience.Token);
        Note(outcome);
        await box.TryKeepAsync(outcome, CancellationToken.None);
    }

    private async Task<Notice> TryAsync(Notice taken, DateTimeOffset? refusedAt, CancellationToken patience)
    {
        try
        {
            if (await box.ReaderOfAsync(taken, patience) is not { } reader) return Refused(taken, NoticeFailures.NobodyYet);
            if (NoticeRules.HasLeft(refusedAt, reader.SpokeAt)) return NoticeRules.Left(taken, clock.GetUtcNow());
            var words = await WordsAsync(taken, reader, patience);
            if (words.LaterAt is { } later) return NoticeRules.PutOff(taken, later);
            if (words.Replies.Count > 0) await SayAsync(reader.Reference with { ActivityId = null }, words.Replies, patience);
            return NoticeRules.Sent(taken, clock.GetUtcNow(), words.Replies.Count > 0);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return Refused(taken, NoticeFailures.Timeout);
        }
        catch (ChannelException refusal)
        {
            return Refused(taken, refusal.Status > 0 ? $"{refusal.Status}" : refusal.Code ?? nameof(ChannelException), refusal);
        }
        catch (Exception bug)
        {
            return Refused(taken, bug.GetType().Name);
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

    private Notice Refused(Notice taken, string code, ChannelException? refusal = null) =>
        NoticeRules.Refused(taken, clock.GetUtcNow(), code, refusal);

    private void Note(Notice outcome)
    {
        var (kind, code) = (outcome.Kind, outcome.Failure ?? "");
        switch (outcome.State)
        {
            case NoticeState.Sent:
                meter.Sent(kind);
                break;
            case NoticeState.Moot:
                meter.Moot(kind);
                break;
            case NoticeState.Failed:
                meter.Failed(kind, code);
                Log.GivenUp(log, kind, code);
                break;
            case NoticeState.Waiting when code.Length > 0:
                meter.Postponed(kind, code);
                if (code != NoticeFailures.NobodyYet)
                    Log.Postponed(log, kind, code, outcome.Attempts + 1, outcome.DueAt - clock.GetUtcNow());
                break;
        }
    }
}
