using System.Globalization;
using System.Text;
using System.Text.Json;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;

namespace KamBot.Testing.Stories;

/// <summary>
/// Plays a <c>.chat</c> file: takes what people say, lets KamBot answer, and writes the whole as it really went. Lines it knows are
/// listed in CONTRIBUTING.md.
/// </summary>
public static class Story
{
    private static readonly string[] Users = ["Kim", "Robin", "Boss", "Ops", "Admin"];

    /// <summary>The story as it really went.</summary>
    public static async Task<string> PlayAsync(string story, StoryWorld world)
    {
        var told = new StringBuilder();
        var begun = false;
        Activity? last = null;
        foreach (var line in story.ReplaceLineEndings("\n").Split('\n'))
        {
            if (IsTold(line) || line.StartsWith(' ') || line.Length == 0)
            {
                continue;
            }

            told.Append(line).Append('\n');
            if (line.StartsWith('#'))
            {
                continue;
            }

            var (who, what) = Split(line);
            if (Prepare(world, who, what))
            {
                continue;
            }

            if (!begun)
            {
                begun = true;
                await world.BeginAsync();
            }

            await PlayLineAsync(told, world, who, what, last, activity => last = activity);
        }

        return told.ToString();
    }

    /// <summary>The method ids in the first line: <c># C4 R5  Friendly but not trusting</c>.</summary>
    public static IReadOnlyList<string> MethodIds(string story) =>
    [
        .. story.Split('\n')[0].TrimStart('#', ' ').Split(' ')
            .TakeWhile(word => word.Length is >= 2 and <= 3 && char.IsAsciiLetterUpper(word[0]) && word.Skip(1).All(char.IsAsciiDigit)),
    ];

    private static bool Prepare(StoryWorld world, string who, string what)
    {
        switch (who)
        {
            case "Clock":
                var zone = what[(what.LastIndexOf(' ') + 1)..];
                var local = DateTime.ParseExact(what[..what.LastIndexOf(' ')], "ddd d MMM yyyy HH:mm", CultureInfo.InvariantCulture);
                world.TimeZone = zone;
                world.Clock.SetTo(new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(local)).ToUniversalTime());
                return true;
            case "Locale":
                world.Locale = what;
                return true;
            case "Place":
                world.IsShared = what == "deal room";
                return true;
            case "Later":
                world.Clock.Advance(TimeSpan.FromMinutes(double.Parse(what.Split(' ')[0], CultureInfo.InvariantCulture)
                    * what.Split(' ')[1].TrimEnd('s') switch { "day" => 1440, "hour" => 60, _ => 1 }));
                return true;
            default:
                return false;
        }
    }

    private static async Task PlayLineAsync(
        StringBuilder told, StoryWorld world, string who, string what, Activity? last, Action<Activity> remember)
    {
        switch (who)
        {
            case "Restart":
                await world.RestartAsync();
                break;
            case "Given":
                await world.SayAsync("kim", what);
                break;
            case "People":
                await world.TakePeopleAsync(what.Replace("\\n", "\n", StringComparison.Ordinal));
                break;
            case "Saved":
                told.Length -= what.Length + 1;
                told.Append(' ', told[^1] == ' ' ? 0 : 1).Append(await world.SavedAsync()).Append('\n');
                break;
            case "Imports":
                await world.RunImportsAsync();
                goto case "Notices";
            case "Notices":
                TellOwn(told, world, await world.SendNoticesAsync());
                break;
            case "Meeting ends":
                Tell(told, world, await world.EndMeetingAsync(what.ToLowerInvariant()));
                goto case "Notices";
            case "Night":
                TellOwn(told, world, await world.RemindAsync());
                break;
            case "Again":
                Tell(told, world, await world.SendAsync(last!));
                break;
            case var user when Users.Contains(user):
                Tell(told, world, await SpeakAsync(world, user.ToLowerInvariant(), what, remember));
                break;
            default:
                throw new FormatException($"The story has a line it does not know: {who}: {what}");
        }
    }

    private static async Task<IReadOnlyList<Activity>> SpeakAsync(
        StoryWorld world, string user, string what, Action<Activity> remember)
    {
        if (what.StartsWith("<file ", StringComparison.Ordinal))
        {
            var end = what.IndexOf('>', StringComparison.Ordinal);
            var content = System.Text.RegularExpressions.Regex.Unescape(what[(end + 1)..].Trim());
            return await world.SendFileAsync(user, what["<file ".Length..end], System.Text.Encoding.UTF8.GetBytes(content));
        }

        if (what.StartsWith("[[", StringComparison.Ordinal) && Button(world, what[1..^1], out _) is { } tapped)
        {
            return await world.TapAsync(user, tapped.Data, tapped.Card);
        }

        if (what.StartsWith('[') && Button(world, what, out var inputs) is { } pressed)
        {
            return await world.PressAsync(user, pressed.Data, inputs);
        }

        var message = world.Message(user) with { Text = what.Trim('[', ']').Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal) };
        remember(message);
        return await world.SendAsync(message);
    }

    /// <summary>
    /// The data of the button named: <c>[Save]</c> on the youngest card that has it, <c>[Save @1]</c> on the first card of the story,
    /// <c>[Send] {"present": "Anna"}</c> with inputs.
    /// </summary>
    private static (JsonElement Data, int Card)? Button(StoryWorld world, string what, out Dictionary<string, string> inputs)
    {
        inputs = [];
        var end = what.IndexOf(']', StringComparison.Ordinal);
        var title = what[1..end];
        if (what.IndexOf('{', StringComparison.Ordinal) is > 0 and var brace)
        {
            using var filled = JsonDocument.Parse(what[brace..]);
            foreach (var property in filled.RootElement.EnumerateObject())
            {
                inputs[property.Name] = property.Value.GetString()!;
            }
        }

        var cards = Enumerable.Reverse(world.Cards.Index());
        if (title.IndexOf(" @", StringComparison.Ordinal) is > 0 and var at)
        {
            var number = int.Parse(title[(at + 2)..], CultureInfo.InvariantCulture) - 1;
            cards = [(number, world.Cards[number])];
            title = title[..at];
        }

        return cards.SelectMany(card => ButtonsOf(card.Item).Where(button => button.Title == title).Select(button => ((JsonElement, int)?)(button.Data, card.Index)))
            .FirstOrDefault();
    }

    private static IEnumerable<(string Title, JsonElement Data)> ButtonsOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(ButtonsOf);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var own = element.TryGetProperty("type", out var type) && type.GetString() is "Action.Execute"
            ? [(element.GetProperty("title").GetString()!, element.GetProperty("data"))]
            : Array.Empty<(string, JsonElement)>();
        return own.Concat(element.EnumerateObject().Where(property => property.Name != "fallback").SelectMany(property => ButtonsOf(property.Value)));
    }

    private static void TellOwn(StringBuilder told, StoryWorld world, IReadOnlyList<(string UserId, Activity Said)> own)
    {
        foreach (var (userId, said) in own)
        {
            Tell(told, world, [said], $"Bot to {Users.First(user => user.Equals(userId, StringComparison.OrdinalIgnoreCase))}");
        }
    }

    private static void Tell(StringBuilder told, StoryWorld world, IReadOnlyList<Activity> sent, string who = "Bot")
    {
        foreach (var activity in sent)
        {
            Tell(told, who, activity.Attachments is [{ Content.Json: var card }, ..] ? CardText.Render(card) : activity.Text ?? "");

            if (activity.SuggestedActions?.Actions is { Count: > 0 } actions)
            {
                told.Append("     ").AppendJoin(' ', actions.Select(action => $"[{action.Title}]")).Append('\n');
            }
        }

        foreach (var (number, card) in world.TakeChangedCards())
        {
            Tell(told, $"Card @{number}", CardText.Render(card));
        }
    }

    private static void Tell(StringBuilder told, string who, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0).ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            told.Append(at == 0 ? who + ": " : "     ").Append(lines[at]).Append('\n');
        }
    }

    /// <summary>True for a line that the player itself writes.</summary>
    private static bool IsTold(string line) =>
        line.StartsWith("Bot:", StringComparison.Ordinal) || line.StartsWith("Bot to ", StringComparison.Ordinal)
        || line.StartsWith("Card @", StringComparison.Ordinal);

    private static (string Who, string What) Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (line, "") : (line[..colon], line[(colon + 1)..].Trim());
    }
}
