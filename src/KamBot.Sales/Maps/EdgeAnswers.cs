using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>What an answer of one tap leads to. Nothing is unsaved where it only begins a dialog.</summary>
internal sealed record EdgeAnswer(Outcome Outcome, IReadOnlyList<Claim> Unsaved);

/// <summary>
/// R9: <i>still true · changed · don't know</i> about one value or line. Still true is the same claim anew, dated now; of a movement, such
/// as trust that rose, it says that there was none since. A value that is not known any more becomes a question.
/// </summary>
internal sealed class EdgeAnswers(ISalesRecords records, MapTargets targets)
{
    public static readonly Phrase Already = new("map-review.already", "That has been looked at already, so I changed nothing.");
    private static readonly Phrase StillTrue = new("map-review.noted-still", "Still true ✓");
    private static readonly Phrase NotKnown = new("map-review.noted-unknown", "Noted: no longer certain. It comes into the next call plan as a question.");

    /// <summary>Null where there is nothing to answer any more: answered already, changed meanwhile, or the person was erased.</summary>
    public async ValueTask<EdgeAnswer?> TakeAsync(TurnScope turn, MapSubject subject, string verb, CancellationToken cancellationToken)
    {
        if (subject.ClaimId is not { } claimId
            || await records.MapRecordsAsync(turn.Speaker, subject.AccountId, cancellationToken) is not { } read
            || await targets.ReadAsync(turn, subject, cancellationToken) is not { } map
            || read.Claims.FirstOrDefault(each => each.Id == claimId) is not { } claim
            || MapReview.Choose(map, int.MaxValue).All(edge => edge.ClaimId != claimId))
        {
            return null;
        }

        if (verb == ReviewCard.ChangedVerb)
        {
            return new EdgeAnswer(Changed(map, claim), []);
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        source.Add(verb == ReviewCard.StillVerb
            ? Again(claim, source, turn) with { Value = IsMove(claim) ? nameof(Trend.Same) : claim.Value }
            : Again(claim, source, turn) with { Attribute = ClaimAttributes.Unknown, Value = claim.Attribute, Evidence = Evidence.Assumed });
        source.Audit("map.reviewed", subject.AccountId);
        return new EdgeAnswer(
            new Outcome
            {
                Changes = source.Changes,
                Undo = new Undoable(ReviewCommands.UndoKind, [source.Id.ToString()]),
                Replies = [Reply.Say(turn.Book.Say(verb == ReviewCard.StillVerb ? StillTrue : NotKnown))],
            },
            [.. source.Claims]);
    }

    /// <summary>What changed is asked by the dialog that asks for such values, and nothing else is asked.</summary>
    private static Outcome Changed(RelationshipMap map, Claim claim)
    {
        var person = map.People.First(each => each.Person.Id == claim.SubjectId).Person;
        if (claim.ObjectId is { } other && map.People.FirstOrDefault(each => each.Person.Id == other) is { } to)
        {
            return new Outcome { Start = MapStarts.Line(map.Account, map.Opportunity, [person, to.Person], null) };
        }

        return claim.Attribute == MapAttributes.Interest ? MapStarts.Interest(map, [person])
            : IsMove(claim) ? MapStarts.Move(map, person, claim.Attribute)
            : MapStarts.Only(map, person, claim.Attribute);
    }

    private static bool IsMove(Claim claim) => claim.Attribute is ClaimAttributes.Closeness or ClaimAttributes.Trust;

    private static Claim Again(Claim claim, SourceRecords source, TurnScope turn) => claim with
    {
        Id = source.NewId(),
        SourceId = source.Id,
        AuthorId = turn.Speaker.UserId,
        At = source.At,
        FormerSubjectId = null,
    };
}
