using KamBot.Sales.Maps;

namespace KamBot.Sales.Tests.Maps;

/// <summary>What is worth three taps before sleep.</summary>
public sealed class MapReviewTests
{
    [Theory]
    [InlineData("Anna: stance=Neutral@59 power=Rising@89 focus=Price@89; Anna influences Tom = Weak@119", "")]
    [InlineData("Anna: stance=Neutral@61 power=Rising@200", "Anna Power, Anna Stance")]
    [InlineData("Anna: stance=Neutral@200 unknown=stance@1 power=Rising@120", "Anna Power")]
    [InlineData("Anna: stance=Neutral@200; Tom: weight=High@1 stance=Neutral@70", "Tom Stance, Anna Stance")]
    [InlineData("Anna: stance=Neutral@200; Tom: stance=Against@3!Seen~Robin stance=Champion@1!Assumed", "Tom Stance, Anna Stance")]
    [InlineData("Anna: stance=Neutral@90 power=Rising@200 focus=Price@301 weight=Low@500", "Anna Cares about, Anna Weight, Anna Power")]
    [InlineData("Anna: trust=Up@44 closeness=Up@50", "Anna Closeness")]
    [InlineData("Anna: trust=Up@90,Same@10 closeness=Down@100", "Anna Closeness")]
    [InlineData("Anna: trust=Up@90 unknown=trust@1", "")]
    [InlineData("Anna influences Tom = Weak@130; Anna conflict Tom = Strong@80", "Anna Sways")]
    public void Contested_ones_come_first_then_key_people_then_what_faded_most(string notes, string expected) => Assert.Equal(
        expected, string.Join(", ", MapReview.Choose(ClaimedMap.Draw(notes)).Select(edge => $"{edge.Ground.About} {edge.Ground.Label.English}")));
}
