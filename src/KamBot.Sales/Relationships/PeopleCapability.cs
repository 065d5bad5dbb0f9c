using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Relationships;

/// <summary>R1–R3, R6: the people of an account, their positions, and what may be known of them.</summary>
internal static class PeopleCapability
{
    public static Capability Build(SalesSurroundings around)
    {
        var records = around.Records;
        var words = new AccountWords(records);
        var people = new PersonCommands(records, words);
        var personal = new PersonalFacts(records, people);
        var rights = new Rights.RightsCommands(records, words, new AccountChoice(records, words));
        var picks = new PersonPicks(records);
        return new Capability
        {
            Title = PeopleWords.LinkTitle,
            Flows =
            [
                new FlowBinding(AddPerson.Script, new AddPersonEnding(records).FinishAsync),
                new FlowBinding(TellMore.Script, new TellMoreEnding(records).FinishAsync),
                new FlowBinding(SetRole.Script, new SetRoleEnding(records).FinishAsync),
                new FlowBinding(MovePerson.Script, new MovePersonEnding(records).FinishAsync),
                new FlowBinding(MergePeople.Script, new MergePeopleEnding(records).FinishAsync),
                new FlowBinding(ErasePerson.Script, new ErasePersonEnding(records).FinishAsync),
            ],
            Commands = Commands(people, personal, rights, new MoveCommands(records, words, people), new ExportPerson(records, around.PersonFile, people)),
            Buttons =
            [
                .. new[] { PersonCard.ShowVerb, PersonCard.AskVerb, PersonCard.MoreVerb, PersonCard.RoleVerb, PersonCard.MovedVerb, PersonCard.MergeVerb }
                    .Select(verb => new Button(verb, people.PressedAsync)),
                new Button(PersonCard.ShareVerb, (turn, answer, token) => personal.SharePressedAsync(turn, answer.Subject, token)),
            ],
            AccountLinks = [new AccountLink(PeopleWords.LinkTitle, PeopleWords.People)],
            TakeBacks = new Dictionary<string, TakeBack> { [PeopleTakeBack.UndoKind] = new PeopleTakeBack(records).TakeBackAsync },
            Picks = PersonPicks.Lists.ToDictionary(list => list, IPickSource (_) => picks),
        };
    }

    private static IReadOnlyList<Command> Commands(
        PersonCommands people, PersonalFacts personal, Rights.RightsCommands rights, MoveCommands moves, ExportPerson export) =>
    [
        new("person", PeopleWords.Person, PeopleWords.PersonPurpose, people.ShowAsync) { TakesWords = true, IsPrivate = true, Inside = PeopleWords.WhoIsThat },
        new("people", PeopleWords.People, PeopleWords.PeoplePurpose, people.PeopleAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
        new("add-person", PeopleWords.Add, PeopleWords.AddPurpose, people.AddAsync) { TakesWords = true, IsPrivate = true },
        new("tell-more", PeopleWords.TellMore, PeopleWords.TellMorePurpose, people.TellMoreAsync) { TakesWords = true, IsPrivate = true },
        new("role", PeopleWords.Role, PeopleWords.RolePurpose, people.RoleAsync) { TakesWords = true, IsPrivate = true, InHelp = false, YieldsToAnswers = true },
        new("moved", PeopleWords.Moved, PeopleWords.MovedPurpose, moves.MovedAsync) { TakesWords = true, IsPrivate = true, Inside = PeopleWords.IsNow, YieldsToAnswers = true },
        new("merge", PeopleWords.Merge, PeopleWords.MergePurpose, people.MergeAsync) { TakesWords = true, IsPrivate = true, InHelp = false, YieldsToAnswers = true },
        new("share", PeopleWords.Share, PeopleWords.SharePurpose, (turn, rest, token) => rights.ShareEitherAsync(turn, rest, personal.ShareAsync, token)) { TakesWords = true, IsPrivate = true, InHelp = false, YieldsToAnswers = true },
        new("unshare", PeopleWords.Unshare, PeopleWords.UnsharePurpose, (turn, rest, token) => rights.StopEitherAsync(turn, rest, personal.UnshareAsync, token)) { TakesWords = true, IsPrivate = true, InHelp = false },
        new("export-person", PeopleWords.Export, PeopleWords.ExportPurpose, export.ShowAsync) { TakesWords = true, IsPrivate = true },
        new("erase-person", PeopleWords.Erase, PeopleWords.ErasePurpose, people.EraseAsync) { TakesWords = true, IsPrivate = true },
    ];
}
