using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Keeps what the dialogs of the map say, and answers with what stands out now.</summary>
internal sealed class MapEndings(ISalesRecords records, RelationshipMaps maps)
{
    public const string UndoKind = "map";

    private readonly SourceWithdrawal _withdrawal = new(records);

    public async ValueTask<Outcome> UpdateAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (source, account, claims) = await BeginAsync(turn, answers, cancellationToken);
        var picked = answers.Get(UpdateMap.People)!;
        var people = source.People(picked, await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken), account.Id);
        foreach (var each in picked)
        {
            var id = people[each.Key].Id;
            claims.Evidence = answers.Chosen(UpdateMap.Evidence, each) ?? Evidence.Assumed;
            claims.Note = answers.Get(UpdateMap.Note, each);
            Claim(UpdateMap.Stance, ClaimAttributes.Stance, answers.Chosen(UpdateMap.Stance, each)?.ToString());
            Claim(UpdateMap.Weight, MapAttributes.Weight, answers.Chosen(UpdateMap.Weight, each)?.ToString());
            Claim(UpdateMap.Power, MapAttributes.Power, answers.Chosen(UpdateMap.Power, each)?.ToString());
            Claim(UpdateMap.Focus, ClaimAttributes.Focus, answers.Get(UpdateMap.Focus, each));

            void Claim(Question question, string attribute, string? value) => Keep(claims, answers, each, id, question, attribute, value);
        }

        return await EndAsync(turn, source, account, DealOf(answers), [.. people.Values.Select(person => person.Id)], cancellationToken);
    }

    public async ValueTask<Outcome> LineAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (source, account, claims) = await BeginAsync(turn, answers, cancellationToken);
        Picked[] picked = [answers.Get(DrawLine.From)!, answers.Get(DrawLine.To)!];
        if (picked[0].Key == picked[1].Key)
        {
            return Outcome.Say(turn.Book.Say(UpdatePhrases.SamePerson));
        }

        var people = source.People(picked, await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken), account.Id);
        var (from, to) = (people[picked[0].Key].Id, people[picked[1].Key].Id);
        claims.Evidence = answers.Chosen(MapQuestions.Evidence) ?? Evidence.Assumed;
        claims.Note = answers.Get(DrawLine.Note);
        claims.Tie(from, to, answers.Chosen(DrawLine.Tie) ?? Tie.SwaysALittle);
        return await EndAsync(turn, source, account, DealOf(answers), [from, to], cancellationToken);
    }

    public async ValueTask<Outcome> InterestAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (source, account, claims) = await BeginAsync(turn, answers, cancellationToken);
        var picked = answers.Get(NoteInterest.People)!;
        var people = source.People(picked, await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken), account.Id);
        foreach (var each in picked)
        {
            var id = people[each.Key].Id;
            claims.Evidence = answers.Chosen(NoteInterest.Evidence, each) ?? Evidence.Assumed;
            claims.About(id, MapAttributes.Interest, OrNone(answers.Get(NoteInterest.Interest, each), turn));
            claims.About(id, MapAttributes.Handling, answers.Chosen(NoteInterest.Handling, each)?.ToString());
        }

        return await EndAsync(turn, source, account, DealOf(answers), [.. people.Values.Select(person => person.Id)], cancellationToken);
    }

    public async ValueTask<Outcome> TrustAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (source, account, claims) = await BeginAsync(turn, answers, cancellationToken);
        var picked = answers.Get(UpdateMap.People)!;
        var people = source.People(picked, await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken), account.Id);
        foreach (var each in picked)
        {
            var id = people[each.Key].Id;
            claims.Evidence = answers.Chosen(UpdateMap.Evidence, each) ?? Evidence.Assumed;
            claims.Note = answers.Get(UpdateMap.Note, each);
            foreach (var (question, attribute) in new[] { (LogCall.Closeness, ClaimAttributes.Closeness), (NoteTrust.Trust, ClaimAttributes.Trust) })
            {
                Keep(claims, answers, each, id, question, attribute, answers.Chosen(question, each)?.ToString());
            }
        }

        return await EndAsync(turn, source, account, null, [.. people.Values.Select(person => person.Id)], cancellationToken);
    }

    public async ValueTask<Outcome> PairAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (source, account, claims) = await BeginAsync(turn, answers, cancellationToken);
        var picked = answers.Get(PairPeople.People)!;
        var people = source.People(picked, await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken), account.Id);
        claims.Evidence = Evidence.Seen;
        foreach (var each in picked)
        {
            claims.About(people[each.Key].Id, MapAttributes.Partner, OrNone(answers.Get(PairPeople.Partner, each)?.Name, turn));
        }

        return await EndAsync(turn, source, account, null, [.. people.Values.Select(person => person.Id)], cancellationToken);
    }

    public async ValueTask<Outcome> VisitAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (source, account, claims) = await BeginAsync(turn, answers, cancellationToken);
        (claims.Evidence, claims.Note) = (Evidence.Seen, answers.Get(NoteExecutiveVisit.Who));
        claims.OfAccount(MapAttributes.ExecutiveVisit, string.Create(
            CultureInfo.InvariantCulture, $"{answers.Chosen(NoteExecutiveVisit.Direction)} {answers.Chosen(NoteExecutiveVisit.On):yyyy-MM-dd}"));
        return await EndAsync(turn, source, account, null, [], cancellationToken);
    }

    public async ValueTask<Outcome> ManagerChangeAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (source, account, claims) = await BeginAsync(turn, answers, cancellationToken);
        (claims.Evidence, claims.Note) = (Evidence.Seen, answers.Get(NoteManagerChange.Who));
        claims.OfAccount(MapAttributes.ManagerChange, string.Create(
            CultureInfo.InvariantCulture, $"{answers.Chosen(NoteManagerChange.On):yyyy-MM-dd}"));
        return await EndAsync(turn, source, account, null, [], cancellationToken);
    }

    /// <summary>A practice that stands on the map already gets its handling and no double.</summary>
    public async ValueTask<Outcome> PracticeAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (source, account, claims) = await BeginAsync(turn, answers, cancellationToken);
        claims.Evidence = answers.Chosen(MapQuestions.Evidence) ?? Evidence.Assumed;
        var what = answers.Get(NotePractice.What)!;
        var known = (await records.MapRecordsAsync(turn.Speaker, account.Id, cancellationToken))?.Claims
            .FirstOrDefault(claim => claim.Attribute == MapAttributes.Practice && TextFolding.FoldHan(claim.Value) == TextFolding.FoldHan(what));
        var practice = known?.Id ?? claims.OfAccount(MapAttributes.Practice, what);
        if (answers.Chosen(NotePractice.Handling) is { } handling)
        {
            claims.OfAccount(MapAttributes.PracticeHandling, handling.ToString(), practice);
        }

        return await EndAsync(turn, source, account, null, [], cancellationToken);
    }

    /// <summary>Subjects: the source, then what it created.</summary>
    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken) =>
        new() { Changes = await _withdrawal.OfAsync(turn, Guid.Parse(subjects[0]), subjects.Skip(1), cancellationToken) };

    private async ValueTask<(SourceRecords Source, Account Account, SpokenClaims Claims)> BeginAsync(
        TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var account = await source.AccountAsync(records, answers.Get(MapQuestions.Account)!, cancellationToken);
        return (source, account, new SpokenClaims(source, account.Id, DealOf(answers)));
    }

    /// <summary>Something back each time: the most urgent finding about the people concerned, else about the map.</summary>
    private async ValueTask<Outcome> EndAsync(
        TurnScope turn, SourceRecords source, Account account, Guid? dealId, IReadOnlyList<Guid> people, CancellationToken cancellationToken)
    {
        if (!source.Claims.Any())
        {
            return Outcome.Say(turn.Book.Say(UpdatePhrases.NothingNoted));
        }

        source.Audit("map.updated", account.Id);
        var map = await maps.AfterAsync(turn.Speaker, account.Id, dealId, turn.Now.ToUniversalTime(), source.Claims, cancellationToken);
        var findings = map is null ? [] : MapRules.Judge(map);
        var finding = findings.FirstOrDefault(each => each.Hit.People.Any(person => people.Contains(person.Person.Id)))
            ?? (findings.Count > 0 ? findings[0] : null);
        var noted = turn.Book.Say(UpdatePhrases.Noted, ("account", account.Name));
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString(), .. source.Created]),
            Replies = [Reply.Say(
                finding is null ? noted : noted + "\n\n" + turn.Book.Say(UpdatePhrases.StandsOut, ("finding", new Dialogs.Languages.Said(finding.Sentence(turn)))),
                $"{turn.Book.Plain(MapWords.Map)} {map?.Opportunity?.Name ?? account.Name}", turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo]))],
        };
    }

    /// <summary>What was answered, or that it is not known; what was skipped says nothing.</summary>
    private static void Keep(SpokenClaims claims, Answers answers, Picked about, Guid personId, Question question, string attribute, string? value)
    {
        claims.About(personId, attribute, value);
        if (answers.IsUnknown(question, about))
        {
            claims.Unknown(personId, attribute);
        }
    }

    private static Guid? DealOf(Answers answers) =>
        answers.Get(MapQuestions.Deal) is { } picked && Guid.TryParse(picked.Key, out var id) ? id : null;

    private static string? OrNone(string? said, TurnScope turn) => said is null ? null
        : turn.Books.All.SelectMany(book => book.Synonyms(NoteInterest.Nothing)).Any(word => TextFolding.FoldHan(word) == TextFolding.FoldHan(said))
            ? MapAttributes.None
            : said;
}
