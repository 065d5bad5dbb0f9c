using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Calls;
using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>Five invented accounts with people, in all three scripts, to try KamBot with.</summary>
public sealed class SampleAccounts(ISalesRecords records)
{
    /// <summary>Longer than a map calls something new.</summary>
    private const int KnownForDays = 30;

    private static readonly Phrase Loaded = new("sample.loaded", "{accounts} accounts with {people} people are loaded; all of them are invented. Try *plan call*, *log call* or a *map*.");
    private static readonly Phrase AlreadyLoaded = new("sample.already", "The sample accounts are loaded already.");

    private static readonly (string Account, (string Name, string Title, KeyRole Role, Character Character)[] People)[] Samples =
    [
        ("Northwind Paper Mills", [
            ("Anna Lindqvist", "Head of Purchasing", KeyRole.BusinessGatekeeper, Character.Owl),
            ("Tom Harker", "Plant Director", KeyRole.DecisionMaker, Character.Tiger),
            ("Priya Nair", "Process Engineer", KeyRole.TechnicalGatekeeper, Character.Koala)]),
        ("Harbour Hotels Group", [
            ("Oliver Brandt", "Chief Operating Officer", KeyRole.DecisionMaker, Character.Peacock),
            ("Sofia Castellan", "IT Manager", KeyRole.TechnicalGatekeeper, Character.Owl),
            ("Grace Obi", "Finance Director", KeyRole.BusinessGatekeeper, Character.Owl),
            ("Henrik Moss", "Head of Purchasing", KeyRole.BusinessGatekeeper, Character.Tiger),
            ("Amelia Frost", "General Manager, Riverside", KeyRole.Coach, Character.Koala)]),
        ("华澜水务集团", [
            ("张建国", "采购部部长", KeyRole.BusinessGatekeeper, Character.Owl),
            ("李慧敏", "信息中心主任", KeyRole.TechnicalGatekeeper, Character.Koala),
            ("周明远", "副总经理", KeyRole.DecisionMaker, Character.Tiger)]),
        ("云岭高速公路公司", [
            ("赵丽华", "项目办主任", KeyRole.ProjectLead, Character.Peacock),
            ("孙志强", "总工程师", KeyRole.TechnicalGatekeeper, Character.Owl),
            ("马建平", "总经理", KeyRole.DecisionMaker, Character.Tiger),
            ("何晓燕", "财务部主任", KeyRole.BusinessGatekeeper, Character.Owl),
            ("罗勇", "养护处处长", KeyRole.Coach, Character.Koala)]),
        ("遠晴電子股份有限公司", [
            ("陳怡君", "資訊部經理", KeyRole.Coach, Character.Koala),
            ("林俊宏", "副總經理", KeyRole.DecisionMaker, Character.Tiger),
            ("黃淑芬", "採購經理", KeyRole.BusinessGatekeeper, Character.Peacock)]),
    ];

    public async ValueTask<Outcome> LoadAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        if ((await records.FindAccountsAsync(turn.Speaker, TextFolding.FoldHan(Samples[0].Account), 1, cancellationToken)).Count > 0)
        {
            return Outcome.Say(turn.Book.Say(AlreadyLoaded));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        foreach (var (name, people) in Samples)
        {
            var account = await source.AccountAsync(records, Dialogs.Questions.Picked.New(name), cancellationToken);
            var known = new Dictionary<string, Person>();
            foreach (var (personName, title, role, character) in people)
            {
                var person = known[personName] = source.NewPerson(personName, account.Id, title);
                source.Claim(SubjectKind.Person, person.Id, account.Id, ClaimAttributes.Role, role.ToString(), Evidence.Assumed, daysAgo: KnownForDays);
                source.Claim(SubjectKind.Person, person.Id, account.Id, ClaimAttributes.Character, character.ToString(), Evidence.Assumed, daysAgo: KnownForDays);
            }

            SampleMaps.Add(source, known);
        }

        source.Audit("sample.loaded", source.Id);
        return Outcome.Say(
            turn.Book.Say(Loaded, ("accounts", Samples.Length), ("people", Samples.Sum(sample => sample.People.Length))),
            turn.Book.Plain(CallWords.PlanCallWords), turn.Book.Plain(CallWords.LogCallWords), $"{turn.Book.Plain(MapWords.Map)} {WithMap(turn.Book.Language)}")
            with { Changes = source.Changes };
    }

    /// <summary>The account in the reader's own script whose map has most to show.</summary>
    private static string WithMap(Language language) =>
        Samples[language == Language.SimplifiedChinese ? 3 : language == Language.TraditionalChinese ? 4 : 1].Account;
}
