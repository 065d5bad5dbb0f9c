using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Relationships;

/// <summary>Keeps what was told about a person as claims; what was not known or skipped is noted, so that other things are asked next.</summary>
internal sealed class TellMoreEnding(ISalesRecords records)
{
    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(answers.Get(TellMore.Whom)!.Key, out var id)
            || await records.PersonAsync(turn.Speaker, id, cancellationToken) is not { } person)
        {
            return Outcome.Say(turn.Book.Say(PersonPhrases.Gone));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var back = new PeopleTakeBack.Steps().Source(source.Id);
        var move = new PersonMove(turn, records, source, back, new Posts(source));
        var told = new List<string>();
        foreach (var fact in answers.Get(TellMore.Topics) ?? [])
        {
            var question = PersonFactWording.QuestionOf(fact);
            switch (answers.Of(question))
            {
                case { Kind: AnswerKind.Given, Value: { } title } when fact == PersonFact.Position:
                    back.Was(person);
                    await move.RetitleAsync(person, title, cancellationToken);
                    told.Add(turn.Book.Plain(PersonFacts.All.PhraseOf(fact)));
                    break;
                case { Kind: AnswerKind.Given, Value: { } value }:
                    source.Claim(
                        SubjectKind.Person, id, person.AccountId, PersonFacts.AttributeOf(fact), value, PersonFacts.EvidenceOf(fact),
                        PersonFacts.IsPersonal(fact) ? Visibility.Author : Visibility.Account);
                    told.Add(turn.Book.Plain(PersonFacts.All.PhraseOf(fact)));
                    break;
                case { Kind: AnswerKind.Unknown }:
                    source.Claim(SubjectKind.Person, id, person.AccountId, ClaimAttributes.Unknown, PersonFacts.AttributeOf(fact), Evidence.Assumed);
                    break;
                default:
                    source.Claim(
                        SubjectKind.Person, id, person.AccountId, ClaimAttributes.Asked, PersonFacts.AttributeOf(fact), Evidence.Assumed, Visibility.Author);
                    break;
            }
        }

        source.Replace(person with { TouchedAt = source.At, Title = answers.Get(TellMore.Position) ?? person.Title });
        return new Outcome
        {
            Changes = source.Changes,
            Undo = back.Undoable(),
            Replies = [Reply.Say(
                told.Count == 0
                    ? turn.Book.Say(PersonPhrases.NotedNothing, ("name", person.Name))
                    : turn.Book.Say(PersonPhrases.Noted, ("name", person.Name), ("list", string.Join(turn.Book.Plain(SpokenList.Joint), told))),
                $"{turn.Book.Plain(PeopleWords.TellMore)} {person.Name}", $"{turn.Book.Plain(PeopleWords.Person)} {person.Name}")],
        };
    }
}
