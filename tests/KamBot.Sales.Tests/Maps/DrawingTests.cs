using System.Xml.Linq;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Maps;
using KamBot.Sales.Maps.Drawing;
using KamBot.Sales.Relationships;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Maps;

/// <summary>The drawing as SVG text. Places are laid by hand: the layout library is the host's.</summary>
public sealed class DrawingTests
{
    private static readonly MapPicture.Fonts _fonts = new("Noto Sans CJK SC", "Noto Sans CJK TC");

    public static TheoryData<string> Languages => ["en", "zh-Hans", "zh-Hant"];

    /// <summary>What a name may hold and no markup may come of.</summary>
    public static TheoryData<string> HostileNames =>
    [
        "<script>alert(1)</script>", "\"/><image href='http://elsewhere/'/>", "]]>&amp;<!--", "שלום עולם", "\u202Eevil\u202C", "👩‍👩‍👧 Smith 😀",
        new string('W', 300), string.Concat(Enumerable.Repeat("長名字", 100)), "\0\u0001\u001B", "\uD800", "   ", "a\nb\rc\u2028d",
    ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_small_map_is_drawn_as_approved(string tag) =>
        Approved.Match(Picture(SmallMap(tag), tag), $"drawing.{tag}");

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void A_name_is_never_markup(string name)
    {
        var map = MadeUpMaps.With([MadeUpMaps.Named(1, name, name) with { Partner = MadeUpMaps.Held(name) }]);
        var safe = XDocument.Parse(Picture(map, "en"));
        var live = XDocument.Parse($"<svg>{Body(map, isLive: true)}</svg>");

        Assert.DoesNotContain(safe.Descendants().Concat(live.Descendants()), each => each.Name.LocalName is "script" or "image" or "foreignObject" or "a");
        Assert.All(safe.Descendants().SelectMany(each => each.Attributes()).Concat(live.Descendants().SelectMany(each => each.Attributes())), attribute =>
            Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName.Contains("href", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_nobody_said_is_shown_as_unknown()
    {
        var svg = Picture(MadeUpMaps.With([MadeUpMaps.Named(1, "Anna Lee")]), "en");

        Assert.Contains("shape-unknown", svg, StringComparison.Ordinal);
        Assert.Contains("pill-unsaid", svg, StringComparison.Ordinal);
        Assert.Contains("stance not known", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(110, "and 110 more")]
    public void A_picture_says_how_many_it_leaves_out(int hidden, string said)
    {
        var svg = Picture(SmallMap("en"), "en", hidden);

        Assert.Equal(said.Length > 0, svg.Contains("more – open the map", StringComparison.Ordinal));
        Assert.Contains(said, svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_listens_hears_what_the_card_shows()
    {
        var live = XDocument.Parse($"<svg>{Body(SmallMap("en"), isLive: true)}</svg>");
        var labels = live.Descendants().Where(each => each.Attribute("class")?.Value == "person").Select(each => each.Attribute("aria-label")!.Value);

        Assert.Contains("Anna Lee, Head of Purchasing, role: Key decision maker, stance: sells for us, power rising, closeness: Up, trust: Down, paired with Robin, changed this week", labels);
        Assert.Contains("Tom Harker, role: not known, stance: not known", labels);
    }

    private static RelationshipMap SmallMap(string tag)
    {
        var anna = MadeUpMaps.Named(1, tag switch { "zh-Hans" => "张建国", "zh-Hant" => "陳怡君", _ => "Anna Lee" }, "Head of Purchasing") with
        {
            Role = MadeUpMaps.Held(KeyRole.DecisionMaker), Stance = MadeUpMaps.Held(Stance.Champion, daysAgo: 2), Weight = MadeUpMaps.Held(Weight.Decisive),
            Power = MadeUpMaps.Held(PowerTrend.Rising), Partner = MadeUpMaps.Held("Robin"),
            Closeness = [MadeUpMaps.Held(Trend.Up)], Trust = [MadeUpMaps.Held(Trend.Down)],
        };
        var sofia = MadeUpMaps.Named(3, "Sofia Castellan") with
        {
            Stance = MadeUpMaps.Held(Stance.Against, daysAgo: 300, Evidence.Assumed), Weight = MadeUpMaps.Held(Weight.Low),
        };
        return MadeUpMaps.With(
            [anna, MadeUpMaps.Named(2, "Tom Harker"), sofia],
            Line(LineKind.Reports, 2, 1), Line(LineKind.Influences, 1, 2), Line(LineKind.Conflict, 2, 3));
    }

    private static MapLine Line(LineKind kind, int from, int to) => new(kind, MadeUpMaps.Id(from), MadeUpMaps.Id(to), MadeUpMaps.Held(LineStrength.Strong));

    private static string Picture(RelationshipMap map, string tag, int hidden = 0) =>
        MapPicture.Draw(map, InARow(map), CardForm.Roomy, SalesSetup.Books[Language.Tagged(tag)!], isDark: false, _fonts, hidden);

    private static string Body(RelationshipMap map, bool isLive) =>
        MapBody.Draw(map, InARow(map), CardForm.Roomy, SalesSetup.Books[Language.English], isLive);

    private static MapPlacement InARow(RelationshipMap map) => new()
    {
        Width = map.People.Count * 220, Height = 124,
        People = map.People.Select((person, at) => (person.Person.Id, Box: new Box(at * 220 + 10, 10, CardForm.Roomy.Width, CardForm.Roomy.Height)))
            .ToDictionary(each => each.Id, each => each.Box),
    };
}
