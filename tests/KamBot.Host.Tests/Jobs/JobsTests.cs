using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Hosts;
using KamBot.Host.Jobs;
using KamBot.Host.Notices;
using KamBot.Host.Tests.Tabs;
using KamBot.Sales.Notices;
using KamBot.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace KamBot.Host.Tests.Jobs;

/// <summary>What runs by the clock, in the database of everything else.</summary>
public sealed class JobsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kambot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_restart_leaves_a_job_its_schedule()
    {
        DateTimeOffset begun;
        await using (var first = await JobsHost.StartAsync(_folder)) begun = await BegunAsync(first);
        await using var second = await JobsHost.StartAsync(_folder);

        Assert.Equal(begun, await BegunAsync(second));
    }

    [Fact]
    public async Task Another_interval_in_the_settings_holds_from_the_next_start()
    {
        await using (await JobsHost.StartAsync(_folder)) { }
        await using var second = await JobsHost.StartAsync(_folder, ("Jobs:ScanEvery", "00:10:00"));

        var trigger = Assert.IsAssignableFrom<ISimpleTrigger>(await second.Scheduler.GetTrigger(new TriggerKey("due-scan")));
        Assert.Equal(TimeSpan.FromMinutes(10), trigger.RepeatInterval);
    }

    [Fact]
    public async Task A_host_that_lost_the_lease_and_got_it_back_runs_jobs_again()
    {
        await using var host = await JobsHost.StartAsync(_folder);
        var (runner, living) = (host.Services.GetRequiredService<JobsRunner>(), host.Services.GetRequiredService<LivingHosts>());
        await GiveLeaseAsync(Guid.NewGuid(), DateTimeOffset.MaxValue);
        await living.BeatAsync();
        await UntilAsync(() => runner.Running is null);

        await GiveLeaseAsync(Guid.NewGuid(), DateTimeOffset.UnixEpoch);
        await living.BeatAsync();
        await UntilAsync(() => runner.Running is not null);

        await RunAsync(host, "forget");
        Assert.True((await host.Desk.LookAsync(CancellationToken.None)).Jobs.Single(each => each.Name == "forget").Succeeded);
    }

    [Fact]
    public async Task What_a_run_did_is_kept_over_a_restart()
    {
        await using (var first = await JobsHost.StartAsync(_folder)) await RunAsync(first, "forget");
        await using var second = await JobsHost.StartAsync(_folder);

        var job = (await second.Desk.LookAsync(CancellationToken.None)).Jobs.Single(each => each.Name == "forget");

        Assert.Equal((true, "forgotten=0"), (job.Succeeded, job.Summary));
    }

    [Fact]
    public async Task Old_notices_are_forgotten_by_the_clock()
    {
        await using var host = await JobsHost.StartAsync(_folder);
        var store = host.Services.GetRequiredService<KamBotStore>();
        var old = new Notice
        {
            Id = Guid.CreateVersion7(), TenantId = "demo", ToUserId = "kim", Kind = "test", SubjectId = Guid.Empty, Once = "old",
            DueAt = DateTimeOffset.UnixEpoch, SentAt = DateTimeOffset.UnixEpoch, State = NoticeState.Sent,
        };
        Assert.True(await store.WriteAsync("demo", [new AddRecord(old)], CancellationToken.None));

        await RunAsync(host, "forget");

        await using var db = store.Contexts.Rent("demo");
        Assert.Empty(db.Notices);
    }

    [Fact]
    public async Task The_page_opens_by_its_link_alone()
    {
        await using var host = await JobsHost.StartAsync(_folder);
        var path = host.Services.GetRequiredService<JobsLinks>().PathForOperator("demo", "alex", Language.TraditionalChinese);

        var page = await host.Client.GetStringAsync(path);
        var state = JsonElement.Parse(await host.Client.GetStringAsync(path + "/state"));

        Assert.Contains("<html lang=\"zh-Hant\">", page, StringComparison.Ordinal);
        Assert.Equal(["due-scan", "forget", "rotate", "retention"], state.GetProperty("jobs").EnumerateArray().Select(job => job.GetProperty("name").GetString()));
        foreach (var end in (string[])["", "/state", "/forecast"])
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/jobs/" + new string('x', 100) + end)).StatusCode);
    }

    [Fact]
    public async Task Without_a_link_it_opens_for_a_developer_at_the_machine_and_for_nobody_else()
    {
        await using var host = await JobsHost.StartAsync(_folder);

        Assert.Equal(HttpStatusCode.Redirect, (await host.Client.GetAsync("/jobs")).StatusCode);
        using var forwarded = new HttpRequestMessage(HttpMethod.Get, "/jobs") { Headers = { { "X-Forwarded-For", "203.0.113.7" } } };
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.SendAsync(forwarded)).StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1", StatusCodes.Status302Found)]
    [InlineData("::1", StatusCodes.Status302Found)]
    [InlineData("203.0.113.7", StatusCodes.Status404NotFound)]
    [InlineData(null, StatusCodes.Status404NotFound)]
    public async Task Without_a_link_it_opens_for_no_other_machine(string? address, int status)
    {
        await using var host = await JobsHost.StartAsync(_folder);
        var page = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Single(each => each.RoutePattern.RawText == "/jobs");
        var context = new DefaultHttpContext { RequestServices = host.Services };
        context.Request.Host = new HostString("localhost");
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);

        await page.RequestDelegate!(context);

        Assert.Equal(status, context.Response.StatusCode);
    }

    [Fact]
    public async Task Outside_Development_it_opens_by_its_link_alone()
    {
        await using var host = await TabHost.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/jobs")).StatusCode);
    }

    [Fact]
    public async Task A_made_up_link_runs_nothing_and_has_nothing_tried_again()
    {
        await using var host = await JobsHost.StartAsync(_folder);
        var (forget, rotate) = (new JobEnd("forget"), new JobEnd("rotate"));
        host.Scheduler.ListenerManager.AddJobListener(forget);
        host.Scheduler.ListenerManager.AddJobListener(rotate);
        var store = host.Services.GetRequiredService<KamBotStore>();
        var failed = new Notice
        {
            Id = Guid.CreateVersion7(), TenantId = "demo", ToUserId = "kim", Kind = "test", SubjectId = Guid.Empty, Once = "failed",
            DueAt = DateTimeOffset.MaxValue, State = NoticeState.Failed, Failure = "refused",
        };
        Assert.True(await store.WriteAsync("demo", [new AddRecord(failed)], CancellationToken.None));
        var madeUp = "/jobs/" + new string('x', 100);

        var run = await host.Client.PostAsync($"{madeUp}/run/forget", null);
        var retry = await host.Client.PostAsync($"{madeUp}/retry", new StringContent("""{"kind":"test","failure":"refused"}""", new MediaTypeHeaderValue("application/json")));
        Assert.True(await host.Desk.RunAsync("rotate", CancellationToken.None));
        await rotate.Seen.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (run.StatusCode, retry.StatusCode));
        Assert.False(forget.HasBegun);
        await using var db = store.Contexts.Rent("demo");
        Assert.Equal(NoticeState.Failed, Assert.Single(db.Notices).State);
    }

    [Fact]
    public async Task The_host_calls_itself_unwell_when_what_is_due_is_late()
    {
        await using var host = await JobsHost.StartAsync(_folder, ("Notices:PerSecond", "1"));
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/health")).StatusCode);
        var late = new Notice
        {
            Id = Guid.CreateVersion7(), TenantId = "demo", ToUserId = "kim", Kind = "test", SubjectId = Guid.Empty, Once = "late",
            DueAt = DateTimeOffset.UnixEpoch,
        };
        await host.Services.GetRequiredService<NoticeSender>().StopAsync(CancellationToken.None);
        Assert.True(await host.Services.GetRequiredService<KamBotStore>().WriteAsync("demo", [new AddRecord(late)], CancellationToken.None));

        var answer = await host.Client.GetAsync("/health");

        Assert.Contains("\"status\":\"late\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    /// <summary>Since when the job goes by its interval: what is scheduled anew begins anew.</summary>
    private static async Task<DateTimeOffset> BegunAsync(JobsHost host) =>
        (await host.Scheduler.GetTrigger(new TriggerKey("due-scan")))!.StartTimeUtc;

    private async Task GiveLeaseAsync(Guid hostId, DateTimeOffset until)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "kambot.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """UPDATE "Leases" SET "HostId" = $host, "Until" = $until WHERE "Name" = 'jobs'""";
        command.Parameters.AddWithValue("$host", hostId);
        command.Parameters.AddWithValue("$until", until.UtcTicks);
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; tries < 1500 && !isSo(); tries++) await Task.Delay(20);
        Assert.True(isSo());
    }

    private static async Task RunAsync(JobsHost host, string job)
    {
        var ended = new JobEnd(job);
        host.Scheduler.ListenerManager.AddJobListener(ended);
        Assert.True(await host.Desk.RunAsync(job, CancellationToken.None));
        await ended.Seen.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private sealed class JobEnd(string job) : IJobListener
    {
        private readonly TaskCompletionSource _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Name => nameof(JobEnd) + job;

        public bool HasBegun { get; private set; }

        public Task Seen => _seen.Task;

        public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken)
        {
            // The planned run of a new file may be under way at that moment, and has looked before.
            if (context.JobDetail.Key.Name == job && context.Trigger.Key.Name != job) _seen.TrySetResult();
            return default;
        }

        public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken)
        {
            if (context.JobDetail.Key.Name == job && context.Trigger.Key.Name != job) HasBegun = true;
            return default;
        }

        public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken) => default;
    }
}
