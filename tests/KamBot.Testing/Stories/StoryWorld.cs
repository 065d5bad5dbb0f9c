using System.Text.Json;
using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Replies;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Sales;
using KamBot.Sales.Files;
using KamBot.Sales.Maps;
using KamBot.Sales.Notices;
using KamBot.Sales.Reminders;
using KamBot.Sales.Rights;
using KamBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Testing.Stories;

/// <summary>The whole bot on a SQLite file of its own, with a clock that the story sets.</summary>
public sealed class StoryWorld : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"kambot-story-{Guid.NewGuid():N}.db");
    private readonly TestAdapter _adapter = new();
    private readonly ILoggerFactory _logs;
    private KamBotStore? _store;
    private SalesBot? _bot;
    private FlowDialog? _dialog;
    private IReadOnlyDictionary<string, ShowNotice>? _notices;
    private int _activityCount;
    private readonly List<string> _cardIds = [];
    private readonly List<(int Number, JsonElement Card)> _tapped = [];
    private int _read;
    private int _updatesRead;

    public StoryWorld(ILoggerFactory? logs = null) => _logs = logs ?? NullLoggerFactory.Instance;

    private static readonly TimeSpan BetweenMessages = TimeSpan.FromMilliseconds(10);

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 12, 30, 0, TimeSpan.Zero));

    public string TimeZone { get; set; } = "Asia/Taipei";

    public string Locale { get; set; } = "en-US";

    public bool IsShared { get; set; }

    public IReadOnlyList<string> Managers { get; init; } = ["boss"];

    /// <summary>The file of people that is taken in before anybody speaks; none unless a test says.</summary>
    public string? PeopleFile { get; init; }

    /// <summary>Where pictures of maps are fetched; nowhere unless a test says.</summary>
    public MapPictureLink MapPicture { get; init; } = (_, _) => null;

    public Func<DialogSetup, DialogSetup> Adjust { get; set; } = setup => setup;

    /// <summary>The database, for tests that look into the file itself.</summary>
    public string DatabasePath => _path;

    public KamBotStore Store => _store ?? throw new InvalidOperationException("Begin first.");

    /// <summary>Every card shown so far, the youngest last.</summary>
    public List<JsonElement> Cards { get; } = [];

    public IReadOnlyList<string> LastChoices { get; private set; } = [];

    public async Task BeginAsync()
    {
        if (!File.Exists(_path))
        {
            File.Copy(await Template.Value, _path);
        }

        _store = KamBotStore.For(new StoreOptions { Path = _path }, Clock, _logs);
        await _store.OpenAsync(CancellationToken.None);
        if (PeopleFile is { } people && !_store.Colleagues.Of("story").Any()) await TakePeopleAsync(people);
        var around = new SalesSurroundings
        {
            Records = _store.Sales,
            Calendar = call => $"https://kambot.example/calls/{call.StartsAt:yyyyMMddHHmm}.ics",
            Managers = speaker => Store.Colleagues.ManagersAbove("story", speaker.UserId) is { Count: > 0 } above ? above : Managers,
            Roles = (_, userId) => RoleOf(userId),
            Rights = new RightsLinks
            {
                Audit = (_, _) => "https://kambot.example/audit",
                Jobs = (_, _) => "https://kambot.example/jobs",
                UserFile = (_, _) => "https://kambot.example/user.json",
            },
            MapPicture = MapPicture,
            Files = new FileLinks
            {
                ImportPage = (_, _) => "https://kambot.example/import",
                WrongRows = (_, _, _) => "https://kambot.example/wrong.csv",
                Export = (_, request) => $"https://kambot.example/{request.Kind.ToString().ToLowerInvariant()}.csv",
            },
        };
        _notices = SalesSetup.Notices(around);
        _dialog = new FlowDialog(Adjust(SalesSetup.Build(around)), _store.Conversations, Clock);
        _bot = new SalesBot(
            _dialog, new ConversationGates(),
            (_, userId) => RoleOf(userId), around.Records);
    }

    /// <summary>Sends a file as a channel does: it is kept first, then the bot hears of it.</summary>
    public async Task<IReadOnlyList<Activity>> SendFileAsync(string user, string name, byte[] content)
    {
        var import = ReceivedFile.Of("story", user, name, content, null, Clock.GetUtcNow(), SalesSetup.Books);
        await Store.Imports.KeepAsync(import, CancellationToken.None);
        return await PressAsync(
            user,
            JsonSerializer.SerializeToElement(new CardButtonData(ImportPreviewCard.ReceivedVerb) { KamSubject = import.Id.ToString() }, ProtocolJson.Default.CardButtonData),
            new Dictionary<string, string>());
    }

    /// <summary>Takes in the files that wait.</summary>
    public async Task RunImportsAsync()
    {
        var run = new ImportRun(Store.Sales, Store.Imports, (_, userId) => RoleOf(userId), Clock);
        while (await run.RunNextAsync(CancellationToken.None))
        {
        }
    }

    /// <summary>Takes a file of people in, as whoever runs KamBot does.</summary>
    public async Task TakePeopleAsync(string csv)
    {
        var read = ColleagueFile.Read(System.Text.Encoding.UTF8.GetBytes(csv), "story");
        if (read.Problems.Count > 0) throw new FormatException(string.Join(' ', read.Problems));
        await Store.Colleagues.KeepAsync("story", read.Everybody, "operator", Clock.GetUtcNow(), CancellationToken.None);
    }

    /// <summary>The process ends and another one opens the same file.</summary>
    public async Task RestartAsync()
    {
        await Store.DisposeAsync();
        await BeginAsync();
    }

    public Task<IReadOnlyList<Activity>> SayAsync(string user, string text) =>
        SendAsync(Message(user) with { Text = text });

    /// <summary>Presses a button of a card with its inputs filled in.</summary>
    public Task<IReadOnlyList<Activity>> PressAsync(string user, JsonElement data, IReadOnlyDictionary<string, string> inputs)
    {
        var merged = data.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetRawText());
        foreach (var (name, value) in inputs)
        {
            merged[name] = JsonSerializer.Serialize(value, ProtocolJson.Default.String);
        }

        var json = "{" + string.Join(",", merged.Select(pair => $"{JsonSerializer.Serialize(pair.Key, ProtocolJson.Default.String)}:{pair.Value}")) + "}";
        using var value1 = JsonDocument.Parse(json);
        return SendAsync(Message(user) with { Value = value1.RootElement.Clone() });
    }

    /// <summary>Taps a button as clients do that can put a card in its own place: the card is what the tap made of it.</summary>
    public async Task<IReadOnlyList<Activity>> TapAsync(string user, JsonElement data, int card)
    {
        var json = $"{{\"action\":{{\"type\":\"Action.Execute\",\"verb\":\"tap\",\"data\":{data.GetRawText()}}}}}";
        using var value = JsonDocument.Parse(json);
        var activity = Message(user) with
        {
            Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = value.RootElement.Clone(), ReplyToId = _cardIds[card],
        };
        var answer = await _adapter.ProcessActivityAsync(activity, _bot!, CancellationToken.None);
        Clock.Advance(BetweenMessages);
        if (answer?.Body is { } body && body.TryGetProperty("value", out var shown) && shown.ValueKind == JsonValueKind.Object && shown.TryGetProperty("body", out _))
        {
            Cards[card] = shown;
            _tapped.Add((card + 1, shown));
        }

        return TakeSent();
    }

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, _bot!, CancellationToken.None);
        // No two messages come at the same instant; what was said last must count.
        Clock.Advance(BetweenMessages);
        return TakeSent();
    }

    private async Task<IReadOnlyList<Activity>> SendAsync(ConversationReference reference, Activity activity)
    {
        await _adapter.ContinueConversationAsync(
            reference, (turn, token) => turn.SendActivityAsync(activity, token), CancellationToken.None);
        return TakeSent();
    }

    public SpeakerRole RoleOf(string userId) => Store.Colleagues.RoleOf("story", userId) ?? userId switch
    {
        _ when Managers.Contains(userId) => SpeakerRole.Manager,
        "ops" => SpeakerRole.Operations,
        "admin" => SpeakerRole.Administrator,
        _ => SpeakerRole.Rep,
    };

    private List<Activity> TakeSent()
    {
        var sent = _adapter.Sent.Skip(_read).ToList();
        foreach (var each in sent)
        {
            _read++;
            _cardIds.AddRange((each.Attachments ?? []).Select(_ => $"sent-{_read}"));
            Cards.AddRange((each.Attachments ?? []).Select(attachment => attachment.Content!.Json));
            LastChoices = [.. (each.SuggestedActions?.Actions ?? []).Select(action => action.Title!)];
        }

        return sent;
    }

    /// <summary>What cards shown earlier have become in the last turn: the card's number in the story, from one, and its new form.</summary>
    public IReadOnlyList<(int Number, JsonElement Card)> TakeChangedCards()
    {
        var changed = _adapter.Updated.Skip(_updatesRead)
            .Select(update => (_cardIds.IndexOf(update.Id!) + 1, update.Attachments![0].Content!.Json)).ToList();
        _updatesRead = _adapter.Updated.Count;
        changed.AddRange(_tapped);
        _tapped.Clear();
        return changed;
    }

    public Activity Message(string user) => new()
    {
        Type = ActivityTypes.Message,
        Id = $"activity-{++_activityCount}",
        ChannelId = Channels.MsTeams,
        ServiceUrl = "https://smba.trafficmanager.net/teams/",
        From = new ChannelAccount { Id = user, Name = char.ToUpperInvariant(user[0]) + user[1..] },
        Recipient = new ChannelAccount { Id = "kambot", Name = "KamBot" },
        Conversation = new ConversationAccount
        {
            Id = IsShared ? "deal-room" : $"chat-of-{user}",
            ConversationType = IsShared ? "groupChat" : "personal",
            IsGroup = IsShared ? true : null,
            TenantId = "story",
        },
        Locale = Locale,
        LocalTimezone = TimeZone,
    };

    /// <summary>A Teams meeting with the app in it ends; Teams tells of it in the meeting's chat.</summary>
    public Task<IReadOnlyList<Activity>> EndMeetingAsync(string user) => SendAsync(Message(user) with
    {
        Type = ActivityTypes.Event,
        Name = "application/vnd.microsoft.meetingEnd",
        Conversation = new ConversationAccount { Id = "meeting", ConversationType = "groupChat", IsGroup = true, TenantId = "story" },
    });

    /// <summary>Asks who is due and says it. Everybody who spoke for the first time is reckoned with from now on.</summary>
    public async Task<IReadOnlyList<(string UserId, Activity Said)>> RemindAsync()
    {
        await new DueScan(Store.Reminders, new ReminderSurroundings(), Clock).RunAsync(CancellationToken.None);
        return await SendNoticesAsync();
    }

    /// <summary>Says what waits to be said of KamBot's own accord; answers to whom what went.</summary>
    public async Task<IReadOnlyList<(string UserId, Activity Said)>> SendNoticesAsync()
    {
        var said = new List<(string, Activity)>();
        foreach (var notice in await Store.Notices.DueAsync("story", Clock.GetUtcNow(), 100, CancellationToken.None))
        {
            if (await Store.Notices.ReaderOfAsync(notice, CancellationToken.None) is not { } reader)
            {
                continue;
            }

            var scope = _dialog!.ScopeFor(reader.Speaker with { Role = RoleOf(notice.ToUserId) }, reader.Reference.Locale, reader.State);
            var words = await _notices![notice.Kind](scope, notice, CancellationToken.None);
            if (words.LaterAt is { } later)
            {
                await Store.Notices.TryKeepAsync(notice with { DueAt = later }, CancellationToken.None);
                continue;
            }

            foreach (var reply in words.Replies)
            {
                var sent = await SendAsync(reader.Reference, ReplyRenderer.Render(reply, isShared: false));
                said.AddRange(sent.Select(activity => (notice.ToUserId, activity)));
            }

            await Store.Notices.TryKeepAsync(
                notice with { State = words.Replies.Count > 0 ? NoticeState.Sent : NoticeState.Moot, SentAt = Clock.GetUtcNow() }, CancellationToken.None);
        }

        return said;
    }

    /// <summary>How many of each record are kept and not withdrawn.</summary>
    public async Task<string> SavedAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={_path};Mode=ReadOnly");
        await connection.OpenAsync();
        var counts = new List<string>();
        foreach (var (name, table, also) in new[]
        {
            ("accounts", "Accounts", ""), ("people", "Persons", ""), ("calls", "Calls", ""),
            ("documented", "Calls", "AND DocumentedAt IS NOT NULL"), ("claims", "Claims", ""), ("commitments", "Commitments", ""),
        })
        {
            counts.Add($"{name} {await CountAsync(table, also)}");
        }

        return string.Join(", ", counts);

        async Task<long> CountAsync(string table, string also)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Table names stand in this file.
            command.CommandText = $"SELECT COUNT(*) FROM {table} WHERE WithdrawnAt IS NULL {also}";
#pragma warning restore CA2100
            return (long)(await command.ExecuteScalarAsync())!;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(_path) + "*"))
        {
            File.Delete(file);
        }
    }

    /// <summary>An empty database at the newest schema: copied, so that each story begins quickly.</summary>
    private static async Task<string> MakeTemplateAsync()
    {
        var path = Path.Combine(Path.GetTempPath(), $"kambot-template-{Environment.ProcessId}.db");
        File.Delete(path);
        await using var store = KamBotStore.For(new StoreOptions { Path = path }, TimeProvider.System, NullLoggerFactory.Instance);
        await store.OpenAsync(CancellationToken.None);
        return path;
    }
}
