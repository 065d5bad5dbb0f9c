using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Calls;

namespace KamBot.Sales.Relationships;

/// <summary>Gives all of the duplicate to the entry that stays. Nothing is lost: each claim remembers whose it was.</summary>
internal sealed class MergePeopleEnding(ISalesRecords records)
{
    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(answers.Get(MergePeople.Whom)!.Key, out var id) || !Guid.TryParse(answers.Get(MergePeople.Duplicate)!.Key, out var otherId)
            || await records.PersonAsync(turn.Speaker, id, cancellationToken) is not { } stays
            || await records.PersonAsync(turn.Speaker, otherId, cancellationToken) is not { } duplicate)
        {
            return Outcome.Say(turn.Book.Say(PersonPhrases.Gone));
        }

        if (id == otherId)
        {
            return Outcome.Say(turn.Book.Say(PersonPhrases.SamePerson), $"{turn.Book.Plain(PeopleWords.Merge)} {stays.Name}");
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var back = new PeopleTakeBack.Steps().Was(stays).Merged(duplicate, stays);
        source.Replace(stays with { Title = stays.Title ?? duplicate.Title, Number = stays.Number ?? duplicate.Number, TouchedAt = source.At });
        source.Replace(duplicate with { MergedIntoId = stays.Id });
        await GiveClaimsAsync(turn, source, back, stays, duplicate, cancellationToken);
        await GiveHoldingsAsync(turn, source, back, stays, duplicate, cancellationToken);
        await GivePlannedCallsAsync(turn, source, stays, duplicate, cancellationToken);
        source.Audit("person.merged", stays.Id);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = back.Undoable(),
            Replies = [Reply.Say(
                turn.Book.Say(PersonPhrases.Merged, ("duplicate", duplicate.Name), ("name", stays.Name)),
                $"{turn.Book.Plain(PeopleWords.Person)} {stays.Name}")],
        };
    }

    private async ValueTask GiveClaimsAsync(
        TurnScope turn, SourceRecords source, PeopleTakeBack.Steps back, Person stays, Person duplicate, CancellationToken cancellationToken)
    {
        foreach (var claim in await records.ClaimsToMoveAsync(turn.Speaker, duplicate.Id, cancellationToken))
        {
            var isAbout = claim.SubjectId == duplicate.Id;
            source.Replace(claim with
            {
                SubjectId = isAbout ? stays.Id : claim.SubjectId,
                FormerSubjectId = isAbout ? duplicate.Id : claim.FormerSubjectId,
                ObjectId = claim.ObjectId == duplicate.Id ? stays.Id : claim.ObjectId,
            });
            if (claim.ObjectId == duplicate.Id)
            {
                back.Pointed(claim, stays);
            }
        }
    }

    private async ValueTask GiveHoldingsAsync(
        TurnScope turn, SourceRecords source, PeopleTakeBack.Steps back, Person stays, Person duplicate, CancellationToken cancellationToken)
    {
        foreach (var holding in await records.HoldingsOfAsync(turn.Speaker, [duplicate.Id], cancellationToken))
        {
            source.Replace(holding with { PersonId = stays.Id });
            back.Held(holding, stays);
        }
    }

    /// <summary>Past visits are counted through the merge; a call still to come needs the entry that stays on its list.</summary>
    private async ValueTask GivePlannedCallsAsync(
        TurnScope turn, SourceRecords source, Person stays, Person duplicate, CancellationToken cancellationToken)
    {
        var known = (await records.AttendancesOfAsync(turn.Speaker, [stays.Id], cancellationToken)).Select(each => each.CallId).ToHashSet();
        var planned = await records.AttendancesOfAsync(turn.Speaker, [duplicate.Id], cancellationToken);
        foreach (var each in planned.Where(each => each is { WasPlanned: true, WasThere: false } && !known.Contains(each.CallId)))
        {
            source.Add(new Attendance { CallId = each.CallId, PersonId = stays.Id, TenantId = each.TenantId, WasPlanned = true });
        }
    }
}
