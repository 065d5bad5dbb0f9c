using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Relationships;

/// <summary>R1–R3 by command and by button: the person, the people of an account, and the beginnings of the dialogs about them.</summary>
internal sealed class PersonCommands(ISalesRecords records, AccountWords accountWords)
{
    private const int MostChoices = 5;

    private readonly PersonFinding _finding = new(records);
    private readonly PersonPages _pages = new(records);

    public ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        WithPersonAsync(turn, rest, PeopleWords.Person, person => ShowAsync(turn, person.Id, cancellationToken), cancellationToken);

    public ValueTask<Outcome> TellMoreAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        WithPersonAsync(turn, rest, PeopleWords.TellMore, person => TellMoreAsync(turn, person, cancellationToken), cancellationToken);

    /// <summary>What follows is the account, or the name of somebody who is not known yet.</summary>
    public async ValueTask<Outcome> AddAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var known = rest.Length == 0 ? Answers.None
            : await accountWords.FindAsync(turn, rest, cancellationToken) is { } account ? Answers.None.With(AddPerson.Account, SalesPicks.Pick(account))
            : Answers.None.With(AddPerson.Name, rest);
        return new Outcome { Start = new FlowStart(AddPerson.Script.Name, known) };
    }

    public async ValueTask<Outcome> RoleAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await StartAsync(turn, SetRole.Script, rest, cancellationToken);

    public async ValueTask<Outcome> MergeAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await StartAsync(turn, MergePeople.Script, rest, cancellationToken);

    public async ValueTask<Outcome> EraseAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await StartAsync(turn, ErasePerson.Script, rest, cancellationToken);

    /// <summary>Runs <paramref name="go"/> for the one person meant; else says what can be chosen.</summary>
    public async ValueTask<Outcome> WithPersonAsync(
        TurnScope turn, string words, Phrase command, Func<Person, ValueTask<Outcome>> go, CancellationToken cancellationToken)
    {
        var found = words.Length == 0
            ? await records.FindPeopleAsync(turn.Speaker, "", MostChoices, cancellationToken)
            : await _finding.FindAsync(turn.Speaker, words, cancellationToken);
        return found switch
        {
            [] when words.Length == 0 => NobodyYet(turn),
            [] => Outcome.Say(
                turn.Book.Say(PersonPhrases.Unknown, ("name", words)), $"{turn.Book.Plain(PeopleWords.Add)} {words}", turn.Book.Plain(PeopleWords.People)),
            [var only] when words.Length > 0 => await go(only),
            _ => Outcome.Say(
                turn.Book.Say(words.Length == 0 ? PersonPhrases.Who : PersonPhrases.WhichPerson),
                await ChoicesAsync(turn, found, command, cancellationToken)),
        };
    }

    public async ValueTask<Outcome> PeopleAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var account = await accountWords.FindAsync(turn, rest, cancellationToken);
        var recent = await records.RecentAccountsAsync(turn.Speaker, MostChoices, cancellationToken);
        account ??= rest.Length == 0 && recent is [var only] ? only : null;
        if (account is null)
        {
            return recent.Count == 0
                ? NobodyYet(turn)
                : Outcome.Say(
                    turn.Book.Say(PersonPhrases.PeopleWhere), [.. recent.Select(each => $"{turn.Book.Plain(PeopleWords.People)} {each.Name}")]);
        }

        var people = await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken);
        if (people.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(PersonPhrases.PeopleNone, ("account", account.Name)), turn.Book.Plain(PeopleWords.Add), turn.Book.Plain(Calls.CallWords.LogCallWords));
        }

        var claims = await records.ClaimsAboutAsync(turn.Speaker, [.. people.Select(person => person.Id)], cancellationToken);
        var title = turn.Book.Plain(PersonPhrases.PeopleTitle, ("account", account.Name));
        return new Outcome
        {
            Replies = [Reply.Show(PeopleCard.Show(account, [.. people.Select(person => PersonView.Of(person, claims))], turn), title)],
        };
    }

    /// <summary>Any button of the person's card, or of the list of people.</summary>
    public async ValueTask<Outcome> PressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        var parts = (answer.Values.GetValueOrDefault(PeopleCard.WhoInput) ?? answer.Subject ?? "").Split(PersonCard.Divider);
        if (!Guid.TryParse(parts[0], out var id) || await records.PersonAsync(turn.Speaker, id, cancellationToken) is not { } person)
        {
            return await ShowAsync(turn, "", cancellationToken);
        }

        return answer.Verb switch
        {
            PersonCard.AskVerb when parts.Length > 1 && Enum.TryParse<PersonFact>(parts[1], out var fact) && Enum.IsDefined(fact) =>
                Asking(person, [fact]),
            PersonCard.AskVerb or PersonCard.MoreVerb => await TellMoreAsync(turn, person, cancellationToken),
            PersonCard.RoleVerb => Begin(SetRole.Script, person),
            PersonCard.MovedVerb => Begin(MovePerson.Script, person),
            PersonCard.MergeVerb => await MergeStartAsync(turn, person, parts, cancellationToken),
            _ => await ShowAsync(turn, id, cancellationToken),
        };
    }

    private static Outcome NobodyYet(TurnScope turn) => Outcome.Say(
        turn.Book.Say(PersonPhrases.NobodyYet), turn.Book.Plain(PeopleWords.Add), turn.Book.Plain(Calls.CallWords.LogCallWords));

    private async ValueTask<Outcome> ShowAsync(TurnScope turn, Guid personId, CancellationToken cancellationToken) =>
        await _pages.OfAsync(turn, personId, cancellationToken) is { } page
            ? new Outcome { Replies = [Reply.Show(PersonCard.Show(page, turn), page.Person.Name)] }
            : NobodyYet(turn);

    private async ValueTask<Outcome> TellMoreAsync(TurnScope turn, Person person, CancellationToken cancellationToken)
    {
        var claims = await records.ClaimsAboutAsync(turn.Speaker, [person.Id], cancellationToken);
        return PersonRules.AskNext(person, claims) is { Count: > 0 } next ? Asking(person, next) : await ShowAsync(turn, person.Id, cancellationToken);
    }

    private async ValueTask<Outcome> StartAsync(TurnScope turn, Flow flow, string rest, CancellationToken cancellationToken) =>
        rest.Length == 0
            ? new Outcome { Start = new FlowStart(flow.Name, Answers.None) }
            : await WithPersonAsync(turn, rest, CommandOf(flow), person => ValueTask.FromResult(Begin(flow, person)), cancellationToken);

    private async ValueTask<Outcome> MergeStartAsync(TurnScope turn, Person person, string[] parts, CancellationToken cancellationToken) =>
        parts.Length > 1 && Guid.TryParse(parts[1], out var id) && await records.PersonAsync(turn.Speaker, id, cancellationToken) is { } other
            ? Begin(MergePeople.Script, person, Answers.None.With(MergePeople.Duplicate, PersonPicks.Pick(other)))
            : Begin(MergePeople.Script, person);

    private static Phrase CommandOf(Flow flow) => flow.Name == SetRole.Script.Name ? PeopleWords.Role
        : flow.Name == MergePeople.Script.Name ? PeopleWords.Merge : PeopleWords.Erase;

    private static Outcome Asking(Person person, IReadOnlyList<PersonFact> facts) =>
        Begin(TellMore.Script, person, Answers.None.With(TellMore.Topics, facts));

    /// <summary>Every dialog about a person begins with <c>whom</c>.</summary>
    private static Outcome Begin(Flow flow, Person person, Answers? known = null) =>
        new() { Start = new FlowStart(flow.Name, (known ?? Answers.None).With(MovePerson.Whom, PersonPicks.Pick(person))) };

    /// <summary>The command again with a name that can mean one person only.</summary>
    private async ValueTask<IReadOnlyList<string>> ChoicesAsync(
        TurnScope turn, IReadOnlyList<Person> people, Phrase command, CancellationToken cancellationToken)
    {
        var shown = people.Take(MostChoices).ToList();
        var accounts = (await records.AccountsAsync(turn.Speaker, [.. shown.Select(person => person.AccountId).Distinct()], cancellationToken))
            .ToDictionary(account => account.Id, account => account.Name);
        var word = turn.Book.Plain(command);
        return
        [
            .. shown.Select(person => shown.Count(other => other.SearchName == person.SearchName) > 1
                ? $"{word} {person.Name}, {string.Join(", ", new[] { person.Title, accounts.GetValueOrDefault(person.AccountId) }.OfType<string>())}"
                : $"{word} {person.Name}"),
        ];
    }
}
