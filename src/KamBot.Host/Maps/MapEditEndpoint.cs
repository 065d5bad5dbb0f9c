using System.Text.Json.Serialization.Metadata;
using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Host.DirectLine;
using KamBot.Sales;
using KamBot.Sales.Maps;
using KamBot.Sales.Maps.Page;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Maps;

/// <summary>What changes a map.</summary>
internal delegate ValueTask<(EditOutcome Outcome, IReadOnlyList<RecordChange> Changes)> MakeEdit(TurnScope turn, RelationshipMap map);

/// <summary>
/// Takes what the page changes. The token in the address is the right to look, its reader may write who may work on the account, and only the page itself may send: another site neither knows
/// the address nor has this origin. An edit is a turn like one of the chat, in a conversation of the page's own.
/// </summary>
internal sealed class MapEditEndpoint(
    MapTokens tokens, MapReading reading, MapEdits edits, ISalesRecords records, IConversationStore store, IOptions<KamBotOptions> options, TimeProvider clock)
{
    public const int BodyBytes = 16 * 1024;

    private const int MostInWindow = 120;
    private const int MostTries = 6;

    private readonly RequestWindow _window = new(MostInWindow, clock);

    public Task<IResult> SetAsync(string token, Guid personId, HttpContext context) => TakeAsync(
        token, context, MapsJson.Default.ValueEdits, body => body.Once, body => body.Once,
        (body, turn, map) => ValueTask.FromResult(
            MapEdits.Set(turn, body.Once, map, personId, body.Changes, new EditGround(body.Evidence, body.Note))));

    public Task<IResult> TieAsync(string token, HttpContext context) => TakeAsync(
        token, context, MapsJson.Default.LineEdit, body => body.Once, body => body.Once,
        (body, turn, map) => ValueTask.FromResult(
            MapEdits.Tie(turn, body.Once, map, body.From, body.To, body.Tie, new EditGround(body.Evidence, body.Note))));

    public Task<IResult> UndoAsync(string token, HttpContext context) => TakeAsync(
        token, context, MapsJson.Default.UndoEdit, body => body.Once, body => body.Source,
        (body, turn, map) => edits.UndoAsync(turn, body.Source, map, context.RequestAborted));

    private async Task<IResult> TakeAsync<T>(
        string token, HttpContext context, JsonTypeInfo<T> type, Func<T, Guid> once, Func<T, Guid> source,
        Func<T, TurnScope, RelationshipMap, ValueTask<(EditOutcome, IReadOnlyList<RecordChange>)>> make)
        where T : class
    {
        if (tokens.ReadPage(token) is not { } named || await reading.ReadAsync(named, context.RequestAborted) is null) return Results.NotFound();
        if (!_window.Admits()) return Refusal.TooMany(context);
        if (!context.Request.HasJsonContentType() || !IsFromHere(context.Request)) return Results.BadRequest();
        var body = await RequestBody<T>.ReadAsync(context, type);
        if (body.Refusal is not null) return body.Refusal;
        if (body.Value is not { } value || once(value) == Guid.Empty) return Results.BadRequest();

        // The link shows what may be read; what is lent for reading is not changed by it.
        if ((await records.ClosedAmongAsync(reading.ReaderOf(named), [named.AccountId], context.RequestAborted)).Count > 0)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return await SaveAsync(named, once(value), (turn, map) => make(value, turn, map), context.RequestAborted) switch
        {
            EditOutcome.Made => Results.Json(new EditMade(source(value)), MapsJson.Default.EditMade),
            EditOutcome.Outdated => Results.StatusCode(StatusCodes.Status409Conflict),
            EditOutcome.TooLate => Results.StatusCode(StatusCodes.Status410Gone),
            EditOutcome.Refused => Results.BadRequest(),
            _ => Results.NotFound(),
        };
    }

    /// <summary>Null where the reader may not see the map any more.</summary>
    private async Task<EditOutcome?> SaveAsync(MapToken token, Guid once, MakeEdit make, CancellationToken cancellationToken)
    {
        var key = new ConversationKey(token.TenantId, "page", $"map/{token.AccountId}", token.UserId);
        var turn = reading.TurnOf(token);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var known = await store.LoadAsync(key, cancellationToken);
            if (known.Answered.Contains(once.ToString())) return EditOutcome.Made;
            if (await reading.ReadAsync(token, cancellationToken) is not { } map) return null;
            var (outcome, changes) = await make(turn, map);
            if (outcome != EditOutcome.Made) return outcome;
            var saved = await store.SaveAsync(
                new TurnCommit
                {
                    Key = key,
                    ExpectedVersion = known.Version,
                    State = known.State,
                    At = turn.Now.ToUniversalTime(),
                    Answered = known.Answered.With(once.ToString()),
                    Changes = changes,
                },
                cancellationToken);
            if (saved == SaveOutcome.Saved) return EditOutcome.Made;
        }

        return EditOutcome.Outdated;
    }

    /// <summary>A browser says where a page that sends comes from, and no page can change that.</summary>
    private bool IsFromHere(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
        && (origin.Authority == request.Host.Value || (options.Value.PublicUrl is { } root && origin.Authority == root.Authority));
}
