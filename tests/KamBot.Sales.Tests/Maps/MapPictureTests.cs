using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Sales.Maps;
using KamBot.Testing;
using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests.Maps;

/// <summary>The picture comes with the map where the host can draw; where it cannot, the text comes along and the administrator is told.</summary>
public sealed class MapPictureTests
{
    [Fact]
    public async Task A_picture_has_its_words_and_the_page_a_button()
    {
        var sent = await AskAsync(new MapLinks { PictureUrl = "https://kambot.example/map.png", PageUrl = "https://kambot.example/map" });

        var card = CardText.Render(Assert.Single(sent).Attachments![0].Content!.Json);
        Assert.Contains("[picture: Relationship map of Northwind Paper Mills: 3 people, 0 lines.", card, StringComparison.Ordinal);
        Assert.Contains("[Open the map] [Update] [Review] [As text]", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PictureTrouble.NoRenderer, "cannot draw")]
    [InlineData(PictureTrouble.NoFont, "no font")]
    public async Task A_host_that_cannot_draw_says_so_and_gives_the_text(PictureTrouble trouble, string note)
    {
        var sent = await AskAsync(new MapLinks { Trouble = trouble });

        Assert.Equal(2, sent.Count);
        Assert.Contains(note, CardText.Render(sent[0].Attachments![0].Content!.Json), StringComparison.Ordinal);
        Assert.Contains("as text, page 1 of 1", sent[1].Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Activity>> AskAsync(MapLinks links)
    {
        await using var world = new StoryWorld { MapPicture = (_, _) => links };
        await world.BeginAsync();
        await world.SayAsync("kim", "load sample data");
        var sent = await world.SayAsync("kim", "map Northwind");
        Assert.All(world.Cards, card => Assert.Empty(CardRules.Check(card)));
        return sent;
    }
}
