using KamBot.Dialogs;
using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests;

/// <summary>What the sales side really puts together, so that a new flow or command is met by the tests at once.</summary>
internal static class BuiltSetup
{
    public static async Task<DialogSetup> MakeAsync()
    {
        DialogSetup? made = null;
        await using var world = new StoryWorld { Adjust = setup => made = setup };
        await world.BeginAsync();
        return made!;
    }
}
