using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KamBot.Host.Tests.Connector;
using KamBot.Host.Tests.DirectLine;
using Microsoft.Data.Sqlite;

namespace KamBot.Host.Tests.Hosts;

/// <summary>Two processes on one file: nobody can tell which of them answered.</summary>
public sealed class TwoHostsTests : IAsyncLifetime
{
    private const string Secret = "a secret that is long enough for the tests";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kambot-two-");
    private HostProcess _first = null!;
    private HostProcess _second = null!;

    public async Task InitializeAsync()
    {
        _first = await HostProcess.ServeAsync(_folder.FullName, [("DirectLine:Secret", Secret)]);
        _second = await HostProcess.ServeAsync(_folder.FullName, [("DirectLine:Secret", Secret)]);
    }

    public async Task DisposeAsync()
    {
        await _first.DisposeAsync();
        await _second.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_guided_dialog_goes_on_whichever_host_is_spoken_to()
    {
        var (alone, between) = (new Walk("alone"), new Walk("between"));

        while (!alone.IsOver) await alone.StepAsync(_first);
        while (!between.IsOver) await between.StepAsync(between.Shown.Count % 2 == 0 ? _first : _second);

        Assert.Equal(alone.Shown, between.Shown);
        Assert.Contains("3 of 15", alone.Shown);
        Assert.Equal(1, CallsOf("between"));
    }

    [Fact]
    public async Task When_one_is_killed_under_load_nothing_acknowledged_is_lost_and_nothing_is_done_twice()
    {
        var model = new Walk("model");
        while (!model.IsOver) await model.StepAsync(_first);
        var walks = Enumerable.Range(0, 12).Select(n => new Walk($"tenant-{n}")).ToList();
        var steps = 0;

        await Task.WhenAll(walks.Select(async walk =>
        {
            while (!walk.IsOver)
            {
                try
                {
                    await walk.StepAsync((walk.Shown.Count + walk.Tenant.Length) % 2 == 0 ? _first : _second);
                }
                catch (HttpRequestException)
                {
                    // What the dead host did not answer is delivered again, as a channel does it.
                    await walk.StepAsync(_second);
                }

                if (Interlocked.Increment(ref steps) == 60) await _first.KillAsync();
            }
        }));

        Assert.All(walks, walk => Assert.Equal(model.Shown, walk.Shown));
        Assert.All(walks, walk => Assert.Equal(1, CallsOf(walk.Tenant)));
        Assert.All(walks, walk => Assert.Equal(
            Walk.Words.Count, Count($"SELECT SUM(Version) FROM Conversations WHERE TenantId = '{walk.Tenant}'")));
    }

    [Fact]
    public async Task What_is_posted_at_one_host_is_streamed_and_polled_at_the_other_once_and_in_order()
    {
        var opened = await DirectLineAsync(_first, HttpMethod.Post, "conversations", Secret, """{"user":{"id":"kim","name":"Kim"},"locale":"en-GB"}""");
        var (id, token) = (opened.Text("conversationId"), opened.Text("token"));
        var atSecond = await DirectLineAsync(_second, HttpMethod.Get, $"conversations/{id}", token, null);
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        await socket.ConnectAsync(new Uri(atSecond.Text("streamUrl")), CancellationToken.None);

        for (var n = 0; n < 20; n++)
        {
            await DirectLineAsync(
                n % 2 == 0 ? _first : _second, HttpMethod.Post, $"conversations/{id}/activities", token,
                $$"""{"type":"message","text":"word {{n}}","from":{ "id":"kim","role":"user" } }""");
        }

        var streamed = await socket.ActivitiesAsync(1 + (2 * 20));
        var polled = await PolledAsync(id, token);
        Assert.Equal(streamed.Select(each => each.Text("id")).Distinct(), streamed.Select(each => each.Text("id")));
        Assert.Equal(polled.Select(each => each.Text("id")), streamed.Where(IsMessage).Select(each => each.Text("id")));
        Assert.Equal(
            Enumerable.Range(0, 20).Select(n => $"word {n}"),
            polled.Select(each => each.MaybeText("text")).Where(text => text?.StartsWith("word ", StringComparison.Ordinal) == true));
        var moments = polled.Select(each => each.GetProperty("timestamp").GetDateTimeOffset()).ToList();
        Assert.Equal(moments.Order(), moments);
    }

    [Fact]
    public async Task A_link_made_by_one_host_opens_at_the_other_and_jobs_run_on_one()
    {
        using var page = await _first.Client.GetAsync("/jobs");
        var path = page.RequestMessage!.RequestUri!.AbsolutePath;

        Assert.Equal(System.Net.HttpStatusCode.OK, (await _second.Client.GetAsync(path)).StatusCode);
        var (runner, other) = await JobsAsync();
        Assert.Equal(("running", "elsewhere"), (await SchedulerAsync(runner), await SchedulerAsync(other)));
    }

    [Fact]
    public async Task When_the_host_of_the_jobs_ends_well_the_other_runs_them_at_once()
    {
        var (runner, other) = await JobsAsync();

        await runner.TerminateAsync();

        Assert.True(await EventuallyAsync(async () => await SchedulerAsync(other) == "running"));
        Assert.Equal(1, Count("SELECT COUNT(*) FROM Hosts"));
    }

    private async Task<IReadOnlyList<JsonElement>> PolledAsync(string id, string token)
    {
        var set = await DirectLineAsync(_first, HttpMethod.Get, $"conversations/{id}/activities?watermark=", token, null);
        return [.. set.GetProperty("activities").EnumerateArray()];
    }

    /// <summary>Typing is shown live only, at the host whose turn it is.</summary>
    private static bool IsMessage(JsonElement activity) => activity.Text("type") != "typing";

    /// <summary>The host that runs the jobs, and the one that does not: whichever was quicker.</summary>
    private async Task<(HostProcess Runner, HostProcess Other)> JobsAsync()
    {
        var (first, second) = ("", "");
        Assert.True(await EventuallyAsync(async () =>
        {
            (first, second) = (await SchedulerAsync(_first), await SchedulerAsync(_second));
            return (first, second) is ("running", "elsewhere") or ("elsewhere", "running");
        }));
        return first == "running" ? (_first, _second) : (_second, _first);
    }

    private static async Task<string> SchedulerAsync(HostProcess host) =>
        JsonElement.Parse(await host.Client.GetStringAsync("/health")).Text("scheduler");

    private static async Task<bool> EventuallyAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; tries < 900; tries++)
        {
            if (await isSo()) return true;
            await Task.Delay(100);
        }

        return false;
    }

    private static async Task<JsonElement> DirectLineAsync(HostProcess host, HttpMethod method, string path, string bearer, string? body)
    {
        using var request = new HttpRequestMessage(method, $"/v3/directline/{path}");
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var answer = await host.Client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return await answer.JsonAsync();
    }

    private long CallsOf(string tenant) =>
        Count($"SELECT COUNT(*) FROM Calls WHERE TenantId = '{tenant}' AND Plan LIKE '%Their mill in Aldvik%'");

    private long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "kambot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests ask with words of their own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }
}
