using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Relationships;

/// <summary>Keeps a new person with post, role and character. Who is known at the account already is shown, not kept twice.</summary>
internal sealed class AddPersonEnding(ISalesRecords records)
{
    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var account = await source.AccountAsync(records, answers.Get(AddPerson.Account)!, cancellationToken);
        var name = answers.Get(AddPerson.Name)!;
        var search = TextFolding.FoldHan(name);
        if ((await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken)).FirstOrDefault(each => each.SearchName == search) is { } known)
        {
            return Outcome.Say(
                turn.Book.Say(PersonPhrases.KnownAlready, ("name", known.Name), ("account", account.Name)),
                $"{turn.Book.Plain(PeopleWords.Person)} {known.Name}");
        }

        var title = answers.Get(TellMore.Position);
        var person = source.NewPerson(name, account.Id, title);
        var back = new PeopleTakeBack.Steps().Source(source.Id);
        if (title is not null) back.Hold(person, new Posts(source).Hold(person, title, since: null));
        Keep(ClaimAttributes.Role, answers.Chosen(TellMore.Role)?.ToString());
        Keep(ClaimAttributes.Character, answers.Chosen(TellMore.Character)?.ToString());
        return new Outcome
        {
            Changes = source.Changes,
            Undo = back.Created(source.Created).Undoable(),
            Replies = [Reply.Say(
                turn.Book.Say(PersonPhrases.Added, ("name", person.Name), ("account", account.Name)),
                $"{turn.Book.Plain(PeopleWords.TellMore)} {person.Name}", $"{turn.Book.Plain(PeopleWords.Person)} {person.Name}",
                turn.Book.Plain(PeopleWords.Add))],
        };

        void Keep(string attribute, string? value)
        {
            if (value is not null) source.Claim(SubjectKind.Person, person.Id, account.Id, attribute, value, Evidence.Assumed);
        }
    }
}
