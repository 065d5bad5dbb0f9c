namespace KamBot.Benchmarks.Driving;

/// <summary>
/// What a user types to document call after call, and how the answer must go on. Every tenth call is with an account and a person
/// never heard of, the others with those of the call before; so the claims about one person stay as few as in life.
/// </summary>
internal sealed class LogCallWalk(int user)
{
    private const int CallsPerAccount = 10;
    private const string Syllables = "badofikurepaligotenu";

    private readonly Queue<Step> _ahead = new();
    private int _calls;

    public Step Next()
    {
        if (_ahead.Count == 0)
        {
            foreach (var step in Call(Name(_calls / CallsPerAccount), _calls % CallsPerAccount == 0)) _ahead.Enqueue(step);
            _calls++;
        }

        return _ahead.Dequeue();
    }

    private static IEnumerable<Step> Call(string name, bool isNew) =>
    [
        new("log call", "Which account was the call with?"),
        new(isNew ? $"New: {name}" : name, "When was it?"),
        new("just now", "What kind of call was it?"),
        new("one to one", "Who was there?"),
        .. isNew
            ? (IEnumerable<Step>)[new($"Anna {name}", $"What part does Anna {name} play?"), new("coach", "Did you reach")]
            : [new($"Anna {name}", "Did you reach")],
        new("partly", "What stood in the way?"),
        new("They want a second reference from the north", "last reaction?"),
        new("Send me the figures and we talk", "weigh a competitor"),
        new("behind us", "Does our product meet their need"),
        new("yes", $"How close are you to Anna {name}"),
        new("up", $"how far does Anna {name} trust us?"),
        new("down", "What did we promise"),
        new("I send the offer by Friday", "What did the customer promise"),
        new("skip", "Any news?"),
        new("skip", "Is this right?"),
        new("save", $"Documented: {name}"),
    ];

    /// <summary>Names are far from each other, so that none is taken for a slip of the pen.</summary>
    private string Name(int account)
    {
        var left = unchecked((uint)((user * 1_000) + account + 1) * 2_654_435_761u);
        return string.Create(12, left, (letters, number) =>
        {
            for (var i = 0; i < letters.Length; i += 2, number /= 10) Syllables.AsSpan((int)(number % 10) * 2, 2).CopyTo(letters[i..]);
            letters[0] = char.ToUpperInvariant(letters[0]);
        });
    }

    /// <summary>What to type, and words that the right reply contains.</summary>
    internal sealed record Step(string Said, string Expected);
}
