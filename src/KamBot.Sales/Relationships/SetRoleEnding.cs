using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Opportunities;

namespace KamBot.Sales.Relationships;

/// <summary>Keeps a role as a claim; a deal that was named for the first time comes into being with it.</summary>
internal sealed class SetRoleEnding(ISalesRecords records)
{
    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(answers.Get(SetRole.Whom)!.Key, out var id)
            || await records.PersonAsync(turn.Speaker, id, cancellationToken) is not { } person)
        {
            return Outcome.Say(turn.Book.Say(PersonPhrases.Gone));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var back = new PeopleTakeBack.Steps().Source(source.Id);
        var deal = await DealAsync(turn, person, answers.Get(SetRole.Deal), source, cancellationToken);
        if (deal is { CreatedAt: var made } && made == source.At)
        {
            back.Deal(deal);
        }

        var role = answers.Chosen(SetRole.Role)!.Value;
        source.Claim(
            SubjectKind.Person, id, person.AccountId, ClaimAttributes.Role, role.ToString(), answers.Chosen(SetRole.How) ?? Evidence.Assumed,
            opportunityId: deal?.Id);
        source.Replace(person with { TouchedAt = source.At });
        var words = turn.Book.Plain(KeyRoles.All.PhraseOf(role));
        return new Outcome
        {
            Changes = source.Changes,
            Undo = back.Undoable(),
            Replies = [Reply.Say(
                deal is null
                    ? turn.Book.Say(PersonPhrases.RoleNoted, ("name", person.Name), ("role", words))
                    : turn.Book.Say(PersonPhrases.RoleNotedIn, ("name", person.Name), ("deal", deal.Name), ("role", words)),
                $"{turn.Book.Plain(PeopleWords.Person)} {person.Name}")],
        };
    }

    private async ValueTask<Opportunity?> DealAsync(
        TurnScope turn, Person person, Picked? picked, SourceRecords source, CancellationToken cancellationToken)
    {
        if (picked is null)
        {
            return null;
        }

        var search = TextFolding.FoldHan(picked.Name);
        var known = (await records.DealsOfAsync(turn.Speaker, [person.AccountId], cancellationToken))
            .FirstOrDefault(deal => deal.Id.ToString() == picked.Key || (picked.IsNew && deal.SearchName == search));
        if (known is not null)
        {
            source.Replace(known with { TouchedAt = source.At });
            return known;
        }

        var deal = new Opportunity
        {
            Id = source.NewId(),
            TenantId = person.TenantId,
            AccountId = person.AccountId,
            Name = picked.Name,
            SearchName = search,
            OwnerId = turn.Speaker.UserId,
            CreatedAt = source.At,
            TouchedAt = source.At,
        };
        source.Add(deal);
        return deal;
    }
}
