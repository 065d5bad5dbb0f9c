using System.Text.RegularExpressions;

namespace KamBot.Host.Tests.Hosts;

/// <summary>A guided dialog from the first word to the last, and what each answer shows of the way.</summary>
internal sealed partial class Walk(string tenant, string user = "kim")
{
    private const string Nothing = """{"activities":[]}""";

    public static readonly IReadOnlyList<string> Words =
    [
        "load sample data", "plan call Northwind next Tuesday 3pm", "Meeting", "Their mill in Aldvik", "Anna Lindqvist", "Proof",
        "Their energy bill doubled", "A date for the trial run", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "save",
    ];

    /// <summary>Between the first words and the last there is a question open, so that something is to be shown.</summary>
    private bool IsAsked => Shown.Count > 0 && Shown.Count < Words.Count - 1;

    /// <summary>How far one is, as each answer shows it: the same on every host, and after a repeated delivery.</summary>
    public List<string> Shown { get; } = [];

    public string Tenant => tenant;

    public bool IsOver => Shown.Count == Words.Count;

    /// <summary>
    /// Says the next words. Said again where nobody answered, they are the same message: so is what took longer than a request may, as it
    /// does on a busy machine.
    /// </summary>
    public async Task StepAsync(HostProcess host)
    {
        string answer;
        do answer = await host.SayAsync(tenant, user, $"{tenant}-{Shown.Count}", Words[Shown.Count]);
        while (answer == Nothing && IsAsked);
        Shown.Add(Progress().Match(answer).Value);
    }

    [GeneratedRegex(@"\d+ of \d+")]
    private static partial Regex Progress();
}
