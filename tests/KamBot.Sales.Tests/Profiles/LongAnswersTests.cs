using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests.Profiles;

/// <summary>However much people write, every card stays within the size a message may have; the adapter of the tests refuses larger ones.</summary>
public sealed class LongAnswersTests
{
    private const int Longest = 3900;
    private static readonly string Long = new('水', Longest);

    [Theory]
    [InlineData("fill in needs Northwind", 4, "skip")]
    [InlineData("fill in business Northwind", 6, null)]
    [InlineData("fill in company Northwind", 5, null)]
    public async Task The_longest_answers_fit(string command, int questions, string? then)
    {
        await using var world = await BegunAsync();
        await AnswerAsync(world, command, questions, then);
        if (then is not null)
        {
            await AnswerAsync(world, command, 5, null);
        }

        await world.SayAsync("kim", "history Northwind");
        var text = await world.SayAsync("kim", "profile text Northwind");

        Assert.All(text, message => Assert.InRange(message.Text!.Length, 1, 14_000));
        Assert.Contains("水水水…", text[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_of_systems_fits()
    {
        await using var world = await BegunAsync();
        for (var at = 0; at < 30; at++)
        {
            await world.SayAsync("kim", "add system Northwind");
            foreach (var answer in new[] { $"{at} {Long}", Long, Long, Long, "Runs badly", Long, "Stays", "Assumed", Long, "save" })
            {
                await world.SayAsync("kim", answer);
            }

            world.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var list = await world.SayAsync("kim", "systems Northwind");
        var card = list[0].Attachments![0].Content!.Json.GetRawText();

        Assert.Contains("And 25 more", card, StringComparison.Ordinal);
    }

    private static async Task<StoryWorld> BegunAsync()
    {
        var world = new StoryWorld();
        await world.BeginAsync();
        await world.SayAsync("kim", "load sample data");
        return world;
    }

    private static async Task AnswerAsync(StoryWorld world, string command, int questions, string? then)
    {
        await world.SayAsync("kim", command);
        for (var at = 0; at < questions; at++)
        {
            await world.SayAsync("kim", Long);
        }

        foreach (var word in new[] { then, "Assumed", Long, "save" }.OfType<string>())
        {
            await world.SayAsync("kim", word);
        }
    }
}
