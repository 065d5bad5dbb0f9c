using System.Text.Json;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Guards;

/// <summary>Every card of every story is one that Microsoft's own renderer takes without a word.</summary>
public sealed class CardsTests
{
    [Fact]
    public async Task Microsoft_s_renderer_has_nothing_to_say_about_any_card()
    {
        var cards = new List<(string Name, JsonElement Card)>();
        await PlayedStories.PlayAsync((story, world) => cards.AddRange(
            world.Cards.Select((card, at) => ($"{story.Replace('/', '-')}-{at + 1}", card))));

        Assert.True(cards.Count > 50, $"The stories show only {cards.Count} cards.");
        MicrosoftRenderer.Check(cards);
    }
}
