using System.Diagnostics;
using System.Text;
using KamBot.Testing;

namespace KamBot.Host.Tests.Hosts;

/// <summary>KamBot as a process of its own, so that it can be killed and told to stop as the system does it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    /// <summary>Generous: other tests start processes and browsers at the same time.</summary>
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromSeconds(60) };

    public int Id => _process.Id;

    public int ExitCode => _process.ExitCode;

    public string Said
    {
        get { lock (_said) return _said.ToString(); }
    }

    /// <summary>Returns when it listens.</summary>
    public static async Task<HostProcess> ServeAsync(string folder, params IReadOnlyList<(string Key, string Value)> settings)
    {
        var host = Start([], folder, settings);
        var ended = host._process.WaitForExitAsync();
        if (await Task.WhenAny(host._address.Task, ended, Task.Delay(LongestStart)) != host._address.Task)
            throw new InvalidOperationException($"It does not serve: {host.Said}");
        host.Client.BaseAddress = await host._address.Task;
        return host;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<HostProcess> RunAsync(
        IReadOnlyList<string> command, string folder, params IReadOnlyList<(string Key, string Value)> settings)
    {
        var host = Start(command, folder, settings);
        await host._process.WaitForExitAsync();
        host._process.WaitForExit();
        return host;
    }

    /// <summary>As <c>kill -9</c> does it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>As a service manager does it: SIGTERM. Ends with the process.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync();
    }

    /// <summary>Says something as a personal chat of Teams does, and returns all that is answered, as text.</summary>
    public async Task<string> SayAsync(string tenant, string user, string activityId, string words)
    {
        using var answer = await Client.PostAsync("/api/messages", new StringContent(
            $$"""
            {
              "type": "message", "id": "{{activityId}}", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:1/", "deliveryMode": "expectReplies",
              "locale": "en-GB", "text": "{{words}}", "from": { "id": "{{user}}", "name": "{{user}}", "aadObjectId": "{{user}}" },
              "recipient": { "id": "28:bot" }, "channelData": { "tenant": { "id": "{{tenant}}" } },
              "conversation": { "id": "chat-{{tenant}}-{{user}}", "conversationType": "personal", "tenantId": "{{tenant}}" }
            }
            """,
            Encoding.UTF8, "application/json"));
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? body : throw new HttpRequestException($"{answer.StatusCode}: {body}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
        Client.Dispose();
    }

    private static HostProcess Start(IReadOnlyList<string> command, string folder, IReadOnlyList<(string Key, string Value)> settings)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath!,
            ["exec", typeof(KamBotHost).Assembly.Location, .. command, "--contentRoot", Path.Combine(SourceTree.Root, "src", "KamBot.Host")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (key, value) in Settings(folder, settings)) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return new HostProcess(Process.Start(start)!);
    }

    private static IEnumerable<(string Key, string Value)> Settings(string folder, IReadOnlyList<(string Key, string Value)> more) =>
    [
        ("ASPNETCORE_ENVIRONMENT", "Development"), ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
        ("Store:Path", Path.Combine(folder, "kambot.db")), ("DirectLine:KeyFile", Path.Combine(folder, "directline.key")),
        ("Jobs:StartAfter", "00:00:00"), .. more,
    ];

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.AppendLine(line);
        const string running = "KamBot is running at ";
        if (line.StartsWith(running, StringComparison.Ordinal)) _address.TrySetResult(new Uri(line[running.Length..]));
    }
}
