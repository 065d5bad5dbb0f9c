using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;

namespace KamBot.Testing;

/// <summary>Invented maps of any size, the same each time: everything that can be drawn occurs.</summary>
public sealed class MadeUpMaps
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Guid _account = Id(0);
    private readonly Language _language;
    private int _state = 4711;
    private int _claims = 100_000;

    private MadeUpMaps(Language language) => _language = language;

    public static RelationshipMap Of(int people, Language language) => new MadeUpMaps(language).Make(people);

    public static Guid Id(int number) => new(number, 0, 4, [0x80, 0, 0, 0, 0, 0, 0, 1]);

    public static MapPerson Named(int number, string name, string? title = null) => new()
    {
        Title = title,
        Person = new Person
        {
            Id = Id(number), TenantId = "made-up", AccountId = _account, Name = name, SearchName = name, OwnerId = "kim", CreatedAt = Now, TouchedAt = Now,
        },
    };

    public static RelationshipMap With(IReadOnlyList<MapPerson> people, params IReadOnlyList<MapLine> lines) =>
        new MadeUpMaps(Language.English).Around(people, lines);

    public static Held<T> Held<T>(T value, int daysAgo = 20, Evidence evidence = Evidence.Said, int claim = 99) =>
        new(value, Id(claim), Now.AddDays(-daysAgo), evidence, Fading.Confidence(evidence, TimeSpan.FromDays(daysAgo), 60), daysAgo <= 7);

    private RelationshipMap Make(int count)
    {
        var people = Enumerable.Range(1, count).Select(Person).ToList();
        return Around(people, [.. Reports(count), .. Ties(count)]);
    }

    private RelationshipMap Around(IReadOnlyList<MapPerson> people, IReadOnlyList<MapLine> lines) => new()
    {
        Account = new Account
        {
            Id = _account, TenantId = "made-up", OwnerId = "kim", CreatedAt = Now, TouchedAt = Now, SearchName = "",
            Name = Say("Northwind Paper Mills", "华澜水务集团", "遠晴電子股份有限公司"),
        },
        At = Now, People = people, Lines = lines,
    };

    private MapPerson Person(int number)
    {
        var isTop = number == 1;
        return Named(number, Name(number), Pick(6) == 0 && !isTop ? null : Title(isTop)) with
        {
            Role = isTop ? Young(KeyRole.DecisionMaker) : Pick(3) == 0 ? null : Aged(All<KeyRole>()),
            Stance = Pick(4) == 0 && !isTop ? null : Aged(All<Stance>()),
            Weight = isTop ? Young(Weight.Decisive) : Pick(5) == 0 ? null : Aged(All<Weight>()),
            Power = Pick(2) == 0 ? null : Aged(All<PowerTrend>()),
            Partner = Pick(6) == 0 ? Aged([Say("Robin", "王磊", "王建宏")]) : null,
            Closeness = Pick(3) == 0 ? [] : [Aged(All<Trend>())],
            Trust = Pick(3) == 0 ? [] : [Aged(All<Trend>())],
            Visits = Pick(7),
        };
    }

    private IEnumerable<MapLine> Reports(int count) => Enumerable.Range(2, Math.Max(0, count - 1))
        .Where(number => count < 8 || number < 4 || Pick(8) != 0)
        .Select(number => new MapLine(LineKind.Reports, Id(number), Id(Math.Max(1, (number + 2) / 5)), Young(LineStrength.Strong)));

    private IEnumerable<MapLine> Ties(int count)
    {
        for (var i = 0; count > 1 && i < 1 + count / 4; i++)
        {
            var (from, to) = (1 + Pick(count), 1 + Pick(count));
            if (from != to) yield return new MapLine(i % 3 == 1 ? LineKind.Conflict : LineKind.Influences, Id(from), Id(to), Aged(All<LineStrength>()));
        }
    }

    private string Name(int number)
    {
        string[] first = ["Anna", "Tom", "Priya", "Oliver", "Sofia", "Jean-Baptiste", "Li", "Margarethe", "Ed", "Bartholomew"];
        string[] last = ["Lindqvist", "Harker", "Nair", "Brandt", "Castellan", "de la Fontaine", "Wu", "Schmidt-Rottluff", "Oak", "Featherstonehaugh"];
        const string Surnames = "张王李赵陈周吴孙", GivenNames = "建国慧敏明远丽华志强文博海燕";
        const string TraditionalSurnames = "張王李趙陳周吳孫", TraditionalGivenNames = "怡君俊宏淑芬建國雅婷志豪美玲";
        return Say(
            $"{first[Pick(first.Length)]} {last[(number + Pick(3)) % last.Length]}",
            $"{Surnames[Pick(8)]}{GivenNames.Substring(Pick(7) * 2, 2)}", $"{TraditionalSurnames[Pick(8)]}{TraditionalGivenNames.Substring(Pick(7) * 2, 2)}");
    }

    private string Title(bool isTop) => isTop
        ? Say("Chief Executive", "总经理", "總經理")
        : Pick(4) switch
        {
            0 => Say("Head of Purchasing", "采购部部长", "採購經理"),
            1 => Say("Process Engineer", "总工程师", "資深工程師"),
            2 => Say("Plant Director, Northern Region and Export", "信息中心主任兼项目办公室负责人", "資訊部經理兼專案辦公室主任"),
            _ => Say("IT Manager", "信息中心主任", "資訊部經理"),
        };

    private string Say(string english, string simplified, string traditional) =>
        _language == Language.SimplifiedChinese ? simplified : _language == Language.TraditionalChinese ? traditional : english;

    private Held<T> Young<T>(T value) => Held(value, 12, Evidence.Said, _claims++);

    private Held<T> Aged<T>(IReadOnlyList<T> values) =>
        Held(values[Pick(values.Count)], Pick(9) == 0 ? 3 : 8 + Pick(160), (Evidence)Pick(4), _claims++);

    private static T[] All<T>() where T : struct, Enum => Enum.GetValues<T>();

    /// <summary>Park and Miller's generator: the same on every machine.</summary>
    private int Pick(int below)
    {
        _state = (int)(_state * 48271L % int.MaxValue);
        return _state / 7 % below;
    }
}
