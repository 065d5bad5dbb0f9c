using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Reminders;

/// <summary>N1: the taps on the nightly card. Cards grow old and are pressed twice: what is answered already changes nothing and says so.</summary>
internal sealed class NightCommands(ISalesRecords records, NightPages pages, EdgeAnswers answers)
{
    /// <summary>One mark an evening is enough.</summary>
    private static readonly TimeSpan OneEvening = TimeSpan.FromHours(6);
    private static readonly Phrase AnotherEvening = new("night.another-evening", "That was the card of another evening. Nothing changed.");
    private static readonly Phrase Left = new("night.noted-left", "Not tonight, then.");

    public async ValueTask<Outcome> AnswerAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return SalesWelcome.KeepPrivate(turn.Book);
        }

        var subject = MapSubject.Read(answer.Subject);
        var left = Math.Min(subject?.Left ?? NightReview.Most, NightReview.Most);
        if (subject is null || await answers.TakeAsync(turn, subject, VerbOf(answer.Verb), cancellationToken) is not { } taken)
        {
            return Outcome.Say(turn.Book.Say(EdgeAnswers.Already)) with { NewCard = await CardAsync(turn, left, [], cancellationToken) };
        }

        var outcome = await AnsweredAsync(turn, taken.Outcome, cancellationToken);
        return taken.Unsaved.Count == 0 ? outcome : outcome with { NewCard = await CardAsync(turn, left, taken.Unsaved, cancellationToken) };
    }

    public async ValueTask<Outcome> NotTonightAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        var over = Reply.Show(NightCard.Over(turn, isLeft: true), turn.Book.Plain(NightCard.Title));
        return answer.Subject == NightCard.Day(turn)
            ? await AnsweredAsync(turn, Outcome.Say(turn.Book.Say(Left)) with { NewCard = over }, cancellationToken)
            : Outcome.Say(turn.Book.Say(AnotherEvening)) with { NewCard = over };
    }

    /// <summary>The card of an evening; null where nothing is worth asking.</summary>
    public async ValueTask<Reply?> BeginAsync(TurnScope turn, CancellationToken cancellationToken) =>
        await pages.ReadAsync(turn.Speaker, turn.Now, NightReview.Most, [], cancellationToken) is { IsEmpty: false } page
            ? Reply.Show(NightCard.Show(page, turn), turn.Book.Plain(NightCard.Title))
            : null;

    private async ValueTask<Reply> CardAsync(TurnScope turn, int left, IReadOnlyList<Claim> unsaved, CancellationToken cancellationToken)
    {
        var page = await pages.ReadAsync(turn.Speaker, turn.Now, left, unsaved, cancellationToken);
        return Reply.Show(page.IsEmpty ? NightCard.Over(turn, isLeft: false) : NightCard.Show(page, turn), turn.Book.Plain(NightCard.Title));
    }

    private async ValueTask<Outcome> AnsweredAsync(TurnScope turn, Outcome outcome, CancellationToken cancellationToken)
    {
        var now = turn.Now.ToUniversalTime();
        return await records.RemindedAsync(turn.Speaker, cancellationToken) is { } reminded && !(reminded.AnsweredAt > now - OneEvening)
            ? outcome with { Changes = [.. outcome.Changes, new ReplaceRecord(reminded with { AnsweredAt = now, PausedAt = null })] }
            : outcome;
    }

    private static string VerbOf(string verb) => verb switch
    {
        NightCard.StillVerb => ReviewCard.StillVerb,
        NightCard.ChangedVerb => ReviewCard.ChangedVerb,
        _ => ReviewCard.UnknownVerb,
    };
}
