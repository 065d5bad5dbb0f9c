using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>R9 by hand: <i>still true · changed · don't know</i> for the values that have faded most.</summary>
internal sealed class ReviewCommands(ISalesRecords records, MapTargets targets, RelationshipMaps maps)
{
    public const string UndoKind = "map-review";

    private static readonly Phrase TakenBack = new("map-review.taken-back", "Taken back: it is as it was before your tap.");
    private static readonly Phrase StillTrue = new("map-review.noted-still", "Still true ✓");
    private static readonly Phrase NotKnown = new("map-review.noted-unknown", "Noted: no longer certain. It comes into the next call plan as a question.");
    private static readonly Phrase Already = new("map-review.already", "That has been looked at already, so I changed nothing.");

    private readonly SourceWithdrawal _withdrawal = new(records);

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

        if (MapSubject.Read(answer.Subject) is not { ClaimId: { } claimId } subject
            || await records.MapRecordsAsync(turn.Speaker, subject.AccountId, cancellationToken) is not { } read
            || await targets.ReadAsync(turn, subject, cancellationToken) is not { } map
            || read.Claims.FirstOrDefault(each => each.Id == claimId) is not { } claim
            || MapReview.Choose(map, int.MaxValue).All(edge => edge.ClaimId != claimId))
        {
            return Outcome.Say(turn.Book.Say(Already));
        }

        if (answer.Verb == ReviewCard.ChangedVerb)
        {
            return Changed(map, claim);
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        source.Add(answer.Verb == ReviewCard.StillVerb
            ? Again(claim, source, turn)
            : Again(claim, source, turn) with { Attribute = ClaimAttributes.Unknown, Value = claim.Attribute, Evidence = Evidence.Assumed });
        source.Audit("map.reviewed", subject.AccountId);
        var after = await maps.AfterAsync(
            turn.Speaker, subject.AccountId, subject.DealId, turn.Now.ToUniversalTime(), source.Claims, cancellationToken);
        var rest = after is null ? null : await CardAsync(turn, after, subject.Left, cancellationToken);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString()]),
            Replies = [Reply.Say(turn.Book.Say(answer.Verb == ReviewCard.StillVerb ? StillTrue : NotKnown))],
            NewCard = rest,
        };
    }

    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken) => new()
    {
        Changes = await _withdrawal.OfAsync(turn, Guid.Parse(subjects[0]), [], cancellationToken),
        Replies = [Reply.Say(turn.Book.Say(TakenBack))],
    };

    /// <summary>What changed is asked by the dialog that asks for such values.</summary>
    private static Outcome Changed(RelationshipMap map, Claim claim)
    {
        var person = map.People.First(each => each.Person.Id == claim.SubjectId).Person;
        if (claim.ObjectId is { } other && map.People.FirstOrDefault(each => each.Person.Id == other) is { } to)
        {
            return new Outcome { Start = MapStarts.Line(map.Account, map.Opportunity, [person, to.Person], null) };
        }

        return claim.Attribute == MapAttributes.Interest
            ? MapStarts.Interest(map, [person])
            : MapStarts.Update(map, [person]);
    }

    private static Claim Again(Claim claim, SourceRecords source, TurnScope turn) => claim with
    {
        Id = source.NewId(),
        SourceId = source.Id,
        AuthorId = turn.Speaker.UserId,
        At = source.At,
        FormerSubjectId = null,
    };

    private async ValueTask<Reply> CardAsync(TurnScope turn, RelationshipMap map, int most, CancellationToken cancellationToken) => Reply.Show(
        ReviewCard.Show(map, most, await records.OpenCommitmentsAsync(turn.Speaker, map.Account.Id, cancellationToken), turn),
        turn.Book.Plain(ReviewCard.Title, ("account", map.Opportunity?.Name ?? map.Account.Name)));
}
