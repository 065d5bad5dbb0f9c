using System.Collections.Concurrent;
using KamBot.Host.DirectLine;

namespace KamBot.Host.Limits;

/// <summary>A window of time for each of many: what one uses up is missed by nobody else.</summary>
internal sealed class KeyedWindows(int most, TimeProvider clock)
{
    /// <summary>What is forgotten costs a fresh window, no more.</summary>
    private const int MostKeys = 50_000;

    private readonly ConcurrentDictionary<string, RequestWindow> _windows = new(StringComparer.Ordinal);

    public bool Admits(string key)
    {
        if (_windows.TryGetValue(key, out var known)) return known.Admits();
        if (_windows.Count >= MostKeys) _windows.Clear();
        return _windows.GetOrAdd(key, _ => new RequestWindow(most, clock)).Admits();
    }
}
