namespace KamBot.Host.Maps;

/// <summary>The values asked for last, so many and no more.</summary>
internal sealed class Remembered<TKey, TValue>(int most)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<TKey, TValue> _values = [];

    public TValue? Find(TKey key)
    {
        lock (_gate)
        {
            if (!_values.Remove(key, out var value)) return null;
            _values.Add(key, value);
            return value;
        }
    }

    public void Keep(TKey key, TValue value)
    {
        lock (_gate)
        {
            _values.Remove(key);
            _values.Add(key, value);
            if (_values.Count > most) _values.RemoveAt(0);
        }
    }
}
