using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Maps;

/// <summary>R9 by hand: <i>still true · changed · don't know</i> for the values that have faded most.</summary>
internal sealed class ReviewCommands(ISalesRecords records, MapTargets targets, RelationshipMaps maps)
{
    public const string UndoKind = "map-review";

    private static readonly Phrase TakenBack = new("map-review.taken-back", "Taken back: it is as it was before your tap.");

    private readonly SourceWithdrawal _withdrawal = new(records);
    private readonly EdgeAnswers _answers = new(records, targets);

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await targets.FindAsync(turn, rest, cancellationToken) is { } map
            ? new Outcome { Replies = [await CardAsync(turn, map, MapReview.Most, cancellationToken)] }
            : await targets.AskAsync(turn, rest, MapWords.Review, cancellationToken);

    public async ValueTask<Outcome> ShowPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return SalesWelcome.KeepPrivate(turn.Book);
        }

        return MapSubject.Read(answer.Subject) is { } subject && await targets.ReadAsync(turn, subject, cancellationToken) is { } map
            ? new Outcome { Replies = [await CardAsync(turn, map, MapReview.Most, cancellationToken)] }
            : await ShowAsync(turn, "", cancellationToken);
    }

    public async ValueTask<Outcome> AnswerAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return SalesWelcome.KeepPrivate(turn.Book);
        }

        if (MapSubject.Read(answer.Subject) is not { } subject
            || await _answers.TakeAsync(turn, subject, answer.Verb, cancellationToken) is not { } taken)
        {
            return Outcome.Say(turn.Book.Say(EdgeAnswers.Already));
        }

        if (taken.Unsaved.Count == 0)
        {
            return taken.Outcome;
        }

        var after = await maps.AfterAsync(
            turn.Speaker, subject.AccountId, subject.DealId, turn.Now.ToUniversalTime(), taken.Unsaved, cancellationToken);
        return taken.Outcome with { NewCard = after is null ? null : await CardAsync(turn, after, subject.Left, cancellationToken) };
    }

    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken) => new()
    {
        Changes = await _withdrawal.OfAsync(turn, Guid.Parse(subjects[0]), [], cancellationToken),
        Replies = [Reply.Say(turn.Book.Say(TakenBack))],
    };

    private async ValueTask<Reply> CardAsync(TurnScope turn, RelationshipMap map, int most, CancellationToken cancellationToken) => Reply.Show(
        ReviewCard.Show(map, most, await records.OpenCommitmentsAsync(turn.Speaker, map.Account.Id, cancellationToken), turn),
        turn.Book.Plain(ReviewCard.Title, ("account", map.Opportunity?.Name ?? map.Account.Name)));
}
