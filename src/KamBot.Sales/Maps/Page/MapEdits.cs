using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps.Page;

/// <summary>
/// What the page changes becomes claims, the same as what is said in the chat: nothing is overwritten, and everything of one press can be
/// taken back together by whoever pressed. Nothing a browser sends is trusted.
/// </summary>
public sealed class MapEdits(ISalesRecords records)
{
    public const int LongestText = 200;
    public const int LongestNote = 500;

    private static readonly TimeSpan Undoable = TimeSpan.FromMinutes(10);

    /// <summary>Values of a person, all or none of them.</summary>
    public static (EditOutcome Outcome, IReadOnlyList<RecordChange> Changes) Set(
        TurnScope turn, Guid sourceId, RelationshipMap map, Guid personId, IReadOnlyList<MapEdit> edits, EditGround ground)
    {
        if (edits.Count == 0 || ground.Note?.Length > LongestNote || !Enum.IsDefined(ground.Evidence)
            || map.People.FirstOrDefault(each => each.Person.Id == personId) is not { } person
            || edits.Any(edit => !IsGood(edit)) || edits.CountBy(edit => edit.Attribute).Any(same => same.Value > 1))
        {
            return (EditOutcome.Refused, []);
        }

        if (edits.Any(edit => HeldBy(person, edit.Attribute) != edit.Seen)) return (EditOutcome.Outdated, []);
        var (source, claims) = Begin(turn, sourceId, map, ground);
        foreach (var edit in edits) claims.About(personId, edit.Attribute, edit.Value.Trim());
        source.Audit("map.edited", personId);
        return (EditOutcome.Made, source.Changes);
    }

    public static (EditOutcome Outcome, IReadOnlyList<RecordChange> Changes) Tie(
        TurnScope turn, Guid sourceId, RelationshipMap map, Guid from, Guid to, Tie tie, EditGround ground)
    {
        var ids = map.People.Select(person => person.Person.Id).ToHashSet();
        if (from == to || !ids.Contains(from) || !ids.Contains(to) || !Enum.IsDefined(tie) || !Enum.IsDefined(ground.Evidence)
            || ground.Note?.Length > LongestNote)
        {
            return (EditOutcome.Refused, []);
        }

        var (source, claims) = Begin(turn, sourceId, map, ground);
        claims.Tie(from, to, tie);
        source.Audit("map.line-edited", from);
        return (EditOutcome.Made, source.Changes);
    }

    /// <summary>Marks the claims of one press as withdrawn.</summary>
    public async ValueTask<(EditOutcome Outcome, IReadOnlyList<RecordChange> Changes)> UndoAsync(
        TurnScope turn, Guid sourceId, RelationshipMap map, CancellationToken cancellationToken)
    {
        var at = turn.Now.ToUniversalTime();
        var brought = await records.FromSourceAsync(turn.Speaker, sourceId, cancellationToken);
        if (brought.Claims.Count == 0 || brought.Commitments.Count > 0
            || brought.Claims.Any(claim => claim.AccountId != map.Account.Id || claim.AuthorId != turn.Speaker.UserId || at - claim.At > Undoable))
        {
            return (EditOutcome.TooLate, []);
        }

        var source = new SourceRecords(turn, sourceId);
        foreach (var claim in brought.Claims) source.Replace(claim with { WithdrawnAt = at });
        source.Audit("map.edit-taken-back", brought.Claims[0].SubjectId);
        return (EditOutcome.Made, source.Changes);
    }

    private static (SourceRecords Source, SpokenClaims Claims) Begin(TurnScope turn, Guid sourceId, RelationshipMap map, EditGround ground)
    {
        var source = new SourceRecords(turn, sourceId);
        var note = string.IsNullOrWhiteSpace(ground.Note) ? null : ground.Note.Trim();
        return (source, new SpokenClaims(source, map.Account.Id, map.Opportunity?.Id) { Evidence = ground.Evidence, Note = note });
    }

    private static bool IsGood(MapEdit edit) => edit.Attribute switch
    {
        ClaimAttributes.Stance => Read.Enum<Stance>(edit.Value, out _),
        ClaimAttributes.Role => Read.Enum<KeyRole>(edit.Value, out _),
        MapAttributes.Weight => Read.Enum<Weight>(edit.Value, out _),
        MapAttributes.Power => Read.Enum<PowerTrend>(edit.Value, out _),
        ClaimAttributes.Focus => edit.Value.Trim().Length is > 0 and <= LongestText,
        _ => false,
    };

    private static Guid? HeldBy(MapPerson person, string attribute) => attribute switch
    {
        ClaimAttributes.Stance => person.Stance?.ClaimId,
        ClaimAttributes.Role => person.Role?.ClaimId,
        MapAttributes.Weight => person.Weight?.ClaimId,
        MapAttributes.Power => person.Power?.ClaimId,
        _ => person.Focus?.ClaimId,
    };
}
