using KamBot.Dialogs.Languages;
using KamBot.Sales.Maps;
using KamBot.Sales.Maps.Drawing;
using KamBot.Sales.Relationships;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Maps;

public sealed class MapTeamsTests
{
    [Fact]
    public void People_stand_under_whom_they_report_to_and_the_others_are_loose()
    {
        var teams = MapTeams.Of(People(4, (2, 1, 9), (3, 2, 9)));

        Assert.Equal("1(2(3))", Written(Assert.Single(teams.Tops)));
        Assert.Equal([MadeUpMaps.Id(4)], teams.Loose);
    }

    [Fact]
    public void Who_reports_in_a_circle_is_drawn_once()
    {
        var teams = MapTeams.Of(People(3, (1, 2, 9), (2, 3, 8), (3, 1, 7)));

        Assert.Equal(3, teams.Count);
        Assert.Equal("1(3(2))", Written(Assert.Single(teams.Tops)));
    }

    [Fact]
    public void Of_two_uppers_the_one_said_last_counts() =>
        Assert.Equal("3(1)", Written(Assert.Single(MapTeams.Of(People(3, (1, 2, 30), (1, 3, 5))).Tops)));

    [Fact]
    public void A_picture_keeps_those_who_count_and_bridges_the_gaps()
    {
        var people = Enumerable.Range(1, 9).Select(number => MadeUpMaps.Named(number, $"P{number}") with
        {
            Weight = number is 1 or 9 ? MadeUpMaps.Held(Weight.Decisive) : null,
        }).ToList();
        var map = MadeUpMaps.With(people, Reports(9, 5, 9), Reports(5, 1, 9));
        var shown = MapSelection.MostImportant(map, 2);

        Assert.Equal([MadeUpMaps.Id(1), MadeUpMaps.Id(9)], shown.People.Select(person => person.Person.Id));
        Assert.Equal("1(9)", Written(Assert.Single(MapTeams.Of(shown).Tops)));
    }

    [Fact]
    public void A_fingerprint_changes_with_what_is_drawn_and_with_nothing_else()
    {
        var map = MadeUpMaps.Of(12, Language.English);
        var changed = map with { People = [map.People[0] with { Stance = MadeUpMaps.Held(Stance.Against) }, .. map.People.Skip(1)] };

        Assert.Equal(MapFingerprint.Of(map), MapFingerprint.Of(MadeUpMaps.Of(12, Language.English)));
        Assert.Equal(MapFingerprint.Of(map), MapFingerprint.Of(map with { At = map.At.AddHours(2) }));
        Assert.NotEqual(MapFingerprint.Of(map), MapFingerprint.Of(changed));
        Assert.Equal(MapFingerprint.OfTeams(map), MapFingerprint.OfTeams(changed));
    }

    [Theory]
    [InlineData("Anna Lindqvist", 2, 60, "Anna|Lindq…")]
    [InlineData("Anna Lee", 2, 200, "Anna Lee")]
    [InlineData("中华人民共和国水利部", 2, 64, "中华人民|共和国…")]
    [InlineData("Supercalifragilistic", 1, 60, "Super…")]
    [InlineData("", 2, 60, "")]
    public void Long_words_are_broken_and_cut(string text, int lines, double width, string fitted) =>
        Assert.Equal(fitted, string.Join('|', FittedText.Lines(text, lines, width, 16)));

    private static RelationshipMap People(int count, params IReadOnlyList<(int From, int To, int DaysAgo)> reports) => MadeUpMaps.With(
        [.. Enumerable.Range(1, count).Select(number => MadeUpMaps.Named(number, $"P{number}"))],
        [.. reports.Select(each => Reports(each.From, each.To, each.DaysAgo))]);

    private static MapLine Reports(int from, int to, int daysAgo) =>
        new(LineKind.Reports, MadeUpMaps.Id(from), MadeUpMaps.Id(to), MadeUpMaps.Held(LineStrength.Strong, daysAgo));

    private static string Written(Team team) => Number(team.PersonId)
        + (team.Reports.Count > 0 ? $"({string.Join(',', team.Reports.Select(Written))})" : "");

    private static string Number(Guid id) => Enumerable.Range(1, 99).First(number => MadeUpMaps.Id(number) == id).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
