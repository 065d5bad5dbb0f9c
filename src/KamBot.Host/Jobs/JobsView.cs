using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Sales.Reminders;
using KamBot.Storage.Notices;

namespace KamBot.Host.Jobs;

/// <summary>What the page of jobs shows: numbers, names of jobs, kinds and codes.</summary>
internal sealed record JobsView(bool IsOn, bool IsRunning, IReadOnlyList<JobView> Jobs, OutboxState Outbox);

/// <summary>One job: when it runs next, and how it went last.</summary>
internal sealed record JobView(
    string Name, DateTimeOffset? Next, DateTimeOffset? Last, bool? Succeeded, double? Seconds, string? Summary, int FailuresInARow);

/// <summary>Tonight as it would be now; <paramref name="All"/> counts what the lines are the first of.</summary>
internal sealed record ForecastView(int All, IReadOnlyList<ForecastLine> Lines);

internal sealed record ForecastLine(string Name, ReminderKind Kind, DateTimeOffset At, LeftBecause? Left, string Reason, int? Lines);

/// <summary>What is to be tried again.</summary>
internal sealed record RetryRequest(string? Kind, string? Failure);

/// <summary>How the host is, for whoever watches it.</summary>
internal sealed record Health(string Status, string Scheduler, int Due, double? OldestDueSeconds);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(JobsView))]
[JsonSerializable(typeof(ForecastView))]
[JsonSerializable(typeof(RetryRequest))]
[JsonSerializable(typeof(Health))]
internal sealed partial class JobsJson : JsonSerializerContext;
