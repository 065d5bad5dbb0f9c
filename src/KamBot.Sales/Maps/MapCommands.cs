using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Maps;

/// <summary>Looking at the map: as picture, as text, and what stands out. In a deal room nothing private is shown.</summary>
internal sealed class MapCommands(MapTargets targets, MapPictureLink picture)
{
    public ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        OfAsync(turn, rest, MapWords.Map, map => Show(map, turn), cancellationToken);

    public ValueTask<Outcome> TextAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var last = rest.TrimEnd().Split(' ')[^1];
        var page = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return OfAsync(turn, rest, MapWords.MapText, map => Text(map, page, turn), cancellationToken);
    }

    public ValueTask<Outcome> WarningsAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        OfAsync(turn, rest, MapWords.Warnings, map => Warnings(map, turn), cancellationToken);

    public async ValueTask<Outcome> TextPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken) =>
        await PressedAsync(turn, answer, cancellationToken) is { } map ? Text(map, 1, turn) : await TextAsync(turn, "", cancellationToken);

    public async ValueTask<Outcome> WarningsPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken) =>
        await PressedAsync(turn, answer, cancellationToken) is { } map ? Warnings(map, turn) : await WarningsAsync(turn, "", cancellationToken);

    private async ValueTask<RelationshipMap?> PressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken) =>
        MapSubject.Read(answer.Subject) is { } subject ? await targets.ReadAsync(turn, subject, cancellationToken) : null;

    private async ValueTask<Outcome> OfAsync(
        TurnScope turn, string words, Phrase command, Func<RelationshipMap, Outcome> show, CancellationToken cancellationToken) =>
        await targets.FindAsync(turn, words, cancellationToken) is { } map
            ? show(map)
            : await targets.AskAsync(turn, words, command, cancellationToken);

    /// <summary>Without any picture the text comes along at once.</summary>
    private Outcome Show(RelationshipMap map, TurnScope turn)
    {
        var links = picture(turn, map);
        var card = Reply.Show(MapCard.Show(map, links, turn), MapWording.Title(map, turn.Book));
        return links?.PictureUrl is not null || map.People.Count == 0
            ? new Outcome { Replies = [card] }
            : new Outcome { Replies = [card, .. Text(map, 1, turn).Replies] };
    }

    private static Outcome Text(RelationshipMap map, int page, TurnScope turn)
    {
        var pages = MapTwin.Pages(map);
        var shown = Math.Clamp(page, 1, pages);
        var name = map.Opportunity is { } deal ? $"{map.Account.Name} {deal.Name}" : map.Account.Name;
        return Outcome.Say(
            MapTwin.Page(map, shown, turn),
            [.. shown < pages ? [$"{turn.Book.Plain(MapWords.MapText)} {name} {shown + 1}"] : Array.Empty<string>()]);
    }

    private static Outcome Warnings(RelationshipMap map, TurnScope turn) => new()
    {
        Replies =
        [
            Reply.Show(
                WarningsCard.Show(map, turn),
                turn.Book.Plain(MapPhrases.WarningsTitle, ("title", MapWording.Title(map, turn.Book)))),
        ],
    };
}
