using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace KamBot.Benchmarks.Driving;

/// <summary>One user in one conversation with one host: says something, waits for the reply at the connector, goes on.</summary>
internal sealed class PlayedUser(string host, int number, Uri endpoint, string serviceUrl, HttpClient http, bool isGuided)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly LogCallWalk _walk = new(number);
    private TaskCompletionSource<(string Text, long At)> _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string? _waitsFor;
    private int _turns;

    public string ConversationId { get; } = $"{host}-{number}";

    /// <summary>The next turn of the walk: how long until the reply came. A reply that is not the right one throws.</summary>
    public Task<TimeSpan> TurnAsync()
    {
        var step = _walk.Next();
        return SayAsync(step.Said, isGuided ? step.Expected : "Kept.");
    }

    public async Task<TimeSpan> SayAsync(string said, string expected)
    {
        var begun = Stopwatch.GetTimestamp();
        var (text, at) = await SendAsync(id => Activity(id, said));
        return text.Contains(expected, StringComparison.Ordinal)
            ? Stopwatch.GetElapsedTime(begun, at)
            : throw new InvalidDataException($"{ConversationId} said \"{said}\", expected \"{expected}\", heard \"{text}\".");
    }

    /// <summary>Attaches a file; the answer is the card of its preview.</summary>
    public async Task<string> SendFileAsync(string url) => (await SendAsync(
        id => Activity(id, "", $$$""","attachments":[{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a.csv","content":{"downloadUrl":"{{{url}}}"}}]"""))).Text;

    /// <summary>Presses the button that does something to what a card is about.</summary>
    public Task PressAsync(string verb, string card)
    {
        const string Subject = "\"kamSubject\":\"";
        var at = card.IndexOf(Subject, StringComparison.Ordinal) + Subject.Length;
        var subject = card[at..card.IndexOf('"', at)];
        return SendAsync(id => Activity(id, "", $$$""","value":{"kamVerb":"{{{verb}}}","kamSubject":"{{{subject}}}"}"""));
    }

    private async Task<(string Text, long At)> SendAsync(Func<string, byte[]> activity)
    {
        _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var activityId = $"turn-{++_turns}";
        _waitsFor = activityId;
        using var content = new ByteArrayContent(activity(activityId)) { Headers = { ContentType = Json } };
        using var accepted = await http.PostAsync(endpoint, content);
        accepted.EnsureSuccessStatusCode();
        return await _reply.Task.WaitAsync(Patience);
    }

    /// <summary>False for a reply nobody waits for: a second one, or one to another turn.</summary>
    public bool TryHear(string? replyToId, string text)
    {
        if (replyToId is null || replyToId != Interlocked.CompareExchange(ref _waitsFor, null, replyToId)) return false;
        return _reply.TrySetResult((text, Stopwatch.GetTimestamp()));
    }

    private byte[] Activity(string id, string text, string more = "") => Encoding.UTF8.GetBytes(
        $$$"""
        {"type":"message","id":"{{{id}}}","timestamp":"2026-03-02T12:00:00.000Z","channelId":"msteams","serviceUrl":"{{{serviceUrl}}}",
        "from":{"id":"29:{{{ConversationId}}}","name":"User {{{number}}}","aadObjectId":"user-{{{number}}}"},
        "recipient":{"id":"28:bench","name":"KamBot"},"locale":"en-US","localTimezone":"Europe/Berlin","text":"{{{text}}}","textFormat":"plain",
        "conversation":{"conversationType":"personal","tenantId":"bench","id":"{{{ConversationId}}}"},
        "entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Web","timezone":"Europe/Berlin"}],
        "channelData":{"tenant":{"id":"bench"}}{{{more}}}
        }
        """);
}
