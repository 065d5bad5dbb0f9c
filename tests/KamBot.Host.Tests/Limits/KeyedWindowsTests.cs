using KamBot.Host.Limits;
using KamBot.Testing;

namespace KamBot.Host.Tests.Limits;

public sealed class KeyedWindowsTests
{
    [Fact]
    public void More_keys_than_are_kept_cost_a_fresh_window_and_no_memory()
    {
        var windows = new KeyedWindows(1, new TestClock());
        Assert.Equal([true, false], new[] { windows.Admits("first"), windows.Admits("first") });

        for (var key = 0; key < 50_000; key++) Assert.True(windows.Admits($"key {key}"));

        Assert.True(windows.Admits("first"));
    }
}
