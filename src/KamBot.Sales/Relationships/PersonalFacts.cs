using KamBot.Dialogs;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Relationships;

/// <summary>R1: personal facts are their author's until shared. Sharing changes who sees them, never what was said.</summary>
internal sealed class PersonalFacts(ISalesRecords records, PersonCommands people)
{
    public ValueTask<Outcome> ShareAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        people.WithPersonAsync(
            turn, rest, PeopleWords.Share, person => ChangeAsync(turn, person, Visibility.Account, cancellationToken), cancellationToken);

    public ValueTask<Outcome> UnshareAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        people.WithPersonAsync(
            turn, rest, PeopleWords.Unshare, person => ChangeAsync(turn, person, Visibility.Author, cancellationToken), cancellationToken);

    public async ValueTask<Outcome> SharePressedAsync(TurnScope turn, string? subject, CancellationToken cancellationToken) =>
        Guid.TryParse(subject, out var id) && await records.PersonAsync(turn.Speaker, id, cancellationToken) is { } person
            ? await ChangeAsync(turn, person, Visibility.Account, cancellationToken)
            : Outcome.Say(turn.Book.Say(PersonPhrases.NobodyYet));

    private async ValueTask<Outcome> ChangeAsync(
        TurnScope turn, Person person, Visibility visibility, CancellationToken cancellationToken)
    {
        var isSharing = visibility == Visibility.Account;
        var own = (await records.ClaimsAboutAsync(turn.Speaker, [person.Id], cancellationToken))
            .Where(claim => claim.AuthorId == turn.Speaker.UserId && claim.Visibility != visibility && PersonFacts.PersonalIn(claim) is not null).ToList();
        if (own.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(isSharing ? PersonPhrases.NothingToShare : PersonPhrases.NothingShared, ("name", person.Name)));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var back = new PeopleTakeBack.Steps();
        foreach (var claim in own)
        {
            source.Replace(claim with { Visibility = visibility });
            back.Shared(claim);
        }

        source.Audit(isSharing ? "person.shared" : "person.unshared", person.Id);
        var list = string.Join(
            turn.Book.Plain(SpokenList.Joint),
            own.Select(claim => PersonFacts.PersonalIn(claim)!.Value).Distinct().Select(fact => turn.Book.Plain(PersonFacts.All.PhraseOf(fact))));
        return new Outcome
        {
            Changes = source.Changes,
            Undo = back.Undoable(),
            Replies = [Reply.Say(
                turn.Book.Say(isSharing ? PersonPhrases.Shared : PersonPhrases.Unshared, ("name", person.Name), ("list", list)),
                $"{turn.Book.Plain(PeopleWords.Person)} {person.Name}")],
        };
    }
}
