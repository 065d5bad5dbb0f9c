using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>
/// What is known about the people of the sample accounts, some weeks old, so that the first map somebody opens shows what a map can
/// say: who is for us and who is not, who sways whom, and what nobody knows.
/// </summary>
internal static class SampleMaps
{
    private static readonly Known[] People =
    [
        new("Oliver Brandt", 20, Evidence.Heard) { Weight = Weight.Decisive },
        new("Amelia Frost", 8, Evidence.Seen) { Stance = Stance.Champion, Weight = Weight.Low, Power = PowerTrend.Rising, Closeness = Trend.Up, Trust = Trend.Up },
        new("Sofia Castellan", 12, Evidence.Said) { Stance = Stance.Sceptical, Weight = Weight.Medium, Interest = "The booking system that she built herself" },
        new("Henrik Moss", 25, Evidence.Heard) { Stance = Stance.Against, Weight = Weight.Medium, Power = PowerTrend.Fading },
        new("马建平", 20, Evidence.Heard) { Weight = Weight.Decisive },
        new("罗勇", 8, Evidence.Seen) { Stance = Stance.Champion, Weight = Weight.Low, Power = PowerTrend.Rising, Closeness = Trend.Up, Trust = Trend.Up },
        new("孙志强", 12, Evidence.Said) { Stance = Stance.Sceptical, Weight = Weight.Medium, Interest = "现有监控系统是他一手建的" },
        new("赵丽华", 25, Evidence.Heard) { Stance = Stance.Supportive, Weight = Weight.Medium, Power = PowerTrend.Fading },
        new("陳怡君", 8, Evidence.Seen) { Stance = Stance.Champion, Weight = Weight.Low, Power = PowerTrend.Rising, Closeness = Trend.Up, Trust = Trend.Up },
        new("黃淑芬", 25, Evidence.Heard) { Stance = Stance.Sceptical, Weight = Weight.Medium, Interest = "現有供應商給的年終回饋" },
    ];

    private static readonly (string From, string To, Tie Tie, int DaysAgo)[] Lines =
    [
        ("Amelia Frost", "Oliver Brandt", Tie.SwaysStrongly, 8), ("Henrik Moss", "Grace Obi", Tie.SwaysALittle, 25), ("Amelia Frost", "Henrik Moss", Tie.AtOdds, 25),
        ("罗勇", "马建平", Tie.SwaysStrongly, 8), ("孙志强", "何晓燕", Tie.SwaysALittle, 25), ("罗勇", "孙志强", Tie.AtOdds, 25),
        ("陳怡君", "林俊宏", Tie.SwaysALittle, 8), ("陳怡君", "黃淑芬", Tie.AtOdds, 25),
    ];

    /// <summary>Who reports to whom; who is not named here reports to nobody that we know of.</summary>
    private static readonly (string Under, string Above)[] Reports =
    [
        ("Amelia Frost", "Oliver Brandt"), ("Sofia Castellan", "Oliver Brandt"), ("Grace Obi", "Oliver Brandt"), ("Henrik Moss", "Grace Obi"),
        ("赵丽华", "马建平"), ("孙志强", "马建平"), ("何晓燕", "马建平"), ("罗勇", "孙志强"),
        ("陳怡君", "林俊宏"), ("黃淑芬", "林俊宏"),
    ];

    /// <summary>Adds what is known about these people of one account.</summary>
    public static void Add(SourceRecords source, IReadOnlyDictionary<string, Person> people)
    {
        foreach (var known in People.Where(each => people.ContainsKey(each.Name)))
        {
            Add(source, people[known.Name], known);
        }

        foreach (var (from, to, tie, daysAgo) in Lines.Where(line => people.ContainsKey(line.From)))
        {
            new SpokenClaims(source, people[from].AccountId) { Evidence = Evidence.Seen, DaysAgo = daysAgo }.Tie(people[from].Id, people[to].Id, tie);
        }

        var posts = new Posts(source);
        var held = new Dictionary<string, Guid>();
        foreach (var name in people.Keys.Where(name => Reports.Any(line => line.Above == name || line.Under == name)).OrderBy(Depth))
        {
            var above = Reports.FirstOrDefault(line => line.Under == name).Above;
            var post = posts.New(people[name].AccountId, people[name].TenantId, people[name].Title!, above is null ? null : held[above]);
            posts.Hold(people[name], post, null);
            held[name] = post.Id;
        }
    }

    private static int Depth(string name) => Reports.FirstOrDefault(line => line.Under == name).Above is { } above ? 1 + Depth(above) : 0;

    private static void Add(SourceRecords source, Person person, Known known)
    {
        var claims = new SpokenClaims(source, person.AccountId) { Evidence = known.Evidence, DaysAgo = known.DaysAgo };
        claims.About(person.Id, ClaimAttributes.Stance, known.Stance?.ToString());
        claims.About(person.Id, MapAttributes.Weight, $"{known.Weight}");
        claims.About(person.Id, MapAttributes.Power, known.Power?.ToString());
        claims.About(person.Id, MapAttributes.Interest, known.Interest);
        claims.About(person.Id, ClaimAttributes.Closeness, known.Closeness?.ToString());
        claims.About(person.Id, ClaimAttributes.Trust, known.Trust?.ToString());
    }

    private sealed record Known(string Name, int DaysAgo, Evidence Evidence)
    {
        public Stance? Stance { get; init; }
        public required Weight Weight { get; init; }
        public PowerTrend? Power { get; init; }
        public string? Interest { get; init; }
        public Trend? Closeness { get; init; }
        public Trend? Trust { get; init; }
    }
}
