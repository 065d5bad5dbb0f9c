using System.Globalization;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;
using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Tests.Maps;

/// <summary>
/// A map made of claims that are written as one would note them:
/// <c>Tom: role=DecisionMaker closeness=Up,Up met=3; Tom influences Anna = Weak; account: practice=Three_bids</c>. After a value
/// <c>@90</c> is its age in days, <c>!Seen</c> its evidence, <c>~Robin</c> its author; <c>deal.stance=Against</c> holds for the deal.
/// </summary>
internal sealed class ClaimedMap
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly Account _account = new()
    {
        Id = Id(1), TenantId = "t", Name = "Northwind", SearchName = "northwind", OwnerId = "kim", CreatedAt = Now, TouchedAt = Now,
    };

    private readonly Opportunity _deal;
    private readonly Dictionary<string, Person> _people = [];
    private readonly List<Claim> _claims = [];
    private readonly List<KeyValuePair<Guid, DateTimeOffset>> _meetings = [];
    private int _ids = 100;

    private ClaimedMap(string notes)
    {
        _deal = new Opportunity
        {
            Id = Id(2), TenantId = "t", AccountId = _account.Id, Name = "Pilot", SearchName = "pilot", OwnerId = "kim", CreatedAt = Now, TouchedAt = Now,
        };
        foreach (var note in notes.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Note(note);
        }
    }

    public static RelationshipMap Draw(string notes, bool forDeal = false) => new ClaimedMap(notes).Map(forDeal, [], []);

    public static RelationshipMap Draw(
        string notes, Func<Func<string, Guid>, (IReadOnlyList<Position> Positions, IReadOnlyList<Holding> Holdings)> posts)
    {
        var claimed = new ClaimedMap(notes);
        var (positions, holdings) = posts(name => claimed.PersonCalled(name).Id);
        return claimed.Map(false, positions, holdings);
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private RelationshipMap Map(bool forDeal, IReadOnlyList<Position> positions, IReadOnlyList<Holding> holdings) => MapBuilding.Build(
        new MapRecords
        {
            Account = _account, People = [.. _people.Values], Claims = _claims, Positions = positions, Holdings = holdings, Deals = [_deal],
            Meetings = _meetings,
        },
        forDeal ? _deal.Id : null, Now, new HalfLives());

    private void Note(string note)
    {
        if (note.Split(':', 2, StringSplitOptions.TrimEntries) is [var about, var values])
        {
            foreach (var value in values.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Take(about, value);
            }
        }
        else if (note.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var from, var line, var to, "=", var strength])
        {
            Claim(SubjectKind.Person, PersonCalled(from).Id, line, strength, PersonCalled(to).Id);
        }
        else
        {
            PersonCalled(note);
        }
    }

    private void Take(string about, string value)
    {
        var (attribute, said) = (value.Split('=')[0], value.Split('=')[1]);
        if (about == "account")
        {
            Claim(SubjectKind.Account, _account.Id, attribute, said, null);
        }
        else if (attribute == "met")
        {
            _meetings.Add(new(PersonCalled(about).Id, Now.AddDays(-int.Parse(said, CultureInfo.InvariantCulture))));
        }
        else
        {
            foreach (var each in said.Split(','))
            {
                Claim(SubjectKind.Person, PersonCalled(about).Id, attribute, each, null);
            }
        }
    }

    private void Claim(SubjectKind kind, Guid subject, string attribute, string said, Guid? to)
    {
        var value = said.Split('@', '!', '~')[0];
        _claims.Add(new Claim
        {
            Id = Id(_ids++), TenantId = "t", AccountId = _account.Id, SubjectKind = kind, SubjectId = subject, ObjectId = to,
            OpportunityId = attribute.StartsWith("deal.", StringComparison.Ordinal) ? _deal.Id : null,
            Attribute = attribute.Replace("deal.", "", StringComparison.Ordinal), Value = value.Replace('_', ' '),
            Evidence = Enum.Parse<Evidence>(After('!', said) ?? "Heard"), SourceId = Id(3), AuthorId = After('~', said) ?? "kim",
            At = Now.AddDays(-double.Parse(After('@', said) ?? "0", CultureInfo.InvariantCulture)).AddMilliseconds(_ids - 1000),
        });
    }

    private static string? After(char sign, string said) =>
        said.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? said[(at + 1)..].Split('@', '!', '~')[0] : null;

    private Person PersonCalled(string name)
    {
        if (!_people.TryGetValue(name, out var person))
        {
            _people[name] = person = new Person
            {
                Id = Id(_ids++), TenantId = "t", AccountId = _account.Id, Name = name, SearchName = TextFolding.FoldHan(name), OwnerId = "kim",
                CreatedAt = Now, TouchedAt = Now,
            };
        }

        return person;
    }
}
