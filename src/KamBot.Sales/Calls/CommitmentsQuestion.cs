using System.Text.Json;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Calls;

/// <summary>
/// Promises in one's own words, several in lines or divided by semicolons: <c>I send the offer by Friday; Tom: call the plant on
/// Monday</c>. Each needs a day; one that has none is kept, and the day alone completes it. Stored as a JSON array.
/// </summary>
public sealed class CommitmentsQuestion(string id, string wording, Phrase example) : Question<IReadOnlyList<SpokenCommitment>>(id, wording)
{
    public const int Most = 20;
    private const int LongestName = 40;
    private const int LongestWhat = 500;

    public static readonly Phrase OurExample = new("commitments.our-example", "I send the offer by Friday; Tom: call the plant on Monday");
    public static readonly Phrase TheirExample = new("commitments.their-example", "Anna: sends the figures by 12 March");
    public static readonly Phrase NoDay = new("commitments.no-day", "By when? Add the day to “{what}”, for example *{example}*. The day alone is enough; *no day* keeps it open.");
    public static readonly Phrase OpenEnd = new("commitments.open-end", "no day|open|no date|without a day");
    public static readonly Phrase TooMany = new("commitments.too-many", "That is more than I can keep at once ({most}). Take the ones that matter most.");
    public static readonly Phrase Shown = new("commitments.shown", "{what} – {day}");
    public static readonly Phrase ShownOpen = new("commitments.shown-open", "{what} – no day");
    public static readonly Phrase Joint = new("commitments.joint", "; ");
    public static readonly Phrase DayJoints = new("commitments.day-joints", "by|on|until|before|till|in|no later than");
    public static readonly Phrase ByDay = new("commitments.by-day", "Friday");

    private static readonly char[] Dividers = ['\n', '\r', ';', '；'];
    private static readonly char[] Edges = [' ', ',', '，', '.', '。', '-', '–', '(', ')', '（', '）', '、'];

    public static Question<IReadOnlyList<SpokenCommitment>> Ours(string id, string wording) => new CommitmentsQuestion(id, wording, OurExample);

    public static Question<IReadOnlyList<SpokenCommitment>> Theirs(string id, string wording) => new CommitmentsQuestion(id, wording, TheirExample);

    public override AnswerFreedom Freedom => AnswerFreedom.Anything;

    public override IEnumerable<Phrase> OwnPhrases => [example];

    public override IReadOnlyList<SpokenCommitment> Value(string stored) =>
        JsonSerializer.Deserialize(stored, CommitmentJson.Default.IReadOnlyListSpokenCommitment) ?? throw new FormatException("No commitments.");

    public override string Stored(IReadOnlyList<SpokenCommitment> value) =>
        JsonSerializer.Serialize(value, CommitmentJson.Default.IReadOnlyListSpokenCommitment);

    public override Understanding Read(string text, AskScope scope)
    {
        if (scope.Heard is { } heard && OnlyDay(text, scope) is { } only)
        {
            return Accept([.. Split(heard, scope).Select(each => each.DueOn is null ? each with { DueOn = only.Day } : each)], scope);
        }

        var said = Split(scope.Heard is not null && SaysOpen(text, scope) ? scope.Heard : text, scope);
        return said.FirstOrDefault(each => each.DueOn is null) is { } open && !(scope.Heard is not null && SaysOpen(text, scope))
            ? Understanding.Half(scope.Book.Say(NoDay, ("what", open.What), ("example", scope.Book.Plain(ByDay))), scope.Book.Plain(OpenEnd))
            : Accept(said, scope);
    }

    /// <summary>In a form there is nobody to ask for the day, so a promise without one stays open.</summary>
    public override Understanding? ReadForm(string inputId, IReadOnlyDictionary<string, string> values, AskScope scope) =>
        values.TryGetValue(inputId, out var text) && Split(text, scope) is { Count: > 0 } said ? Accept(said, scope) : null;

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current) =>
    [
        new TextInput
        {
            Id = inputId,
            Label = label,
            IsMultiline = true,
            MaxLength = TextQuestionLength,
            Placeholder = scope.Book.Plain(example),
            Value = current?.Value is { } value ? string.Join("\n", Value(value).Select(each => ShowOne(each, scope))) : null,
        },
    ];

    public override string Show(string value, AskScope scope) =>
        string.Join(scope.Book.Plain(Joint), Value(value).Select(each => ShowOne(each, scope)));

    private const int TextQuestionLength = 4000;

    private static string ShowOne(SpokenCommitment each, AskScope scope)
    {
        var what = CommitmentWording.What(each.Who, each.What);
        return each.DueOn is { } day
            ? scope.Book.Plain(Shown, ("what", what), ("day", DayWording.Say(day, scope.Now, scope.Book.Language.Tag)))
            : scope.Book.Plain(ShownOpen, ("what", what));
    }

    private static Understanding Accept(List<SpokenCommitment> said, AskScope scope) => said.Count <= Most
        ? Understanding.Of(JsonSerializer.Serialize(said, CommitmentJson.Default.IReadOnlyListSpokenCommitment))
        : Understanding.Complain(scope.Book.Say(TooMany, ("most", Most)));

    private static List<SpokenCommitment> Split(string text, AskScope scope) =>
        [.. text.Split(Dividers, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => One(part, scope))];

    private static SpokenCommitment One(string part, AskScope scope)
    {
        var who = part.IndexOfAny([':', '：']) is > 0 and <= LongestName and var colon && !char.IsAsciiDigit(part[colon - 1])
            ? part[..colon].Trim()
            : null;
        var what = who is null ? part : part[(who.Length + 1)..].Trim();
        var day = DueDay(what, scope);
        what = day is { } found ? WithoutDay(what, found, scope) : what;
        return new SpokenCommitment(what.Length <= LongestWhat ? what : what[..LongestWhat], day?.Day, who);
    }

    /// <summary>The first day that is not over: nobody promises for the past, <c>last year's figures</c> is what, not when.</summary>
    private static DayReading? DueDay(string what, AskScope scope)
    {
        var from = 0;
        while (DayReader.Read(what[from..], scope.Now, scope.Book.Culture) is { } day)
        {
            if (day.Day >= DateOnly.FromDateTime(scope.Now.DateTime))
            {
                return day with { Start = from + day.Start };
            }

            from += day.Start + day.Length;
        }

        return null;
    }

    /// <summary>Takes the day out where it stands at an end, with the word that joins it: <c>by Friday</c>, <c>周五前</c>.</summary>
    private static string WithoutDay(string what, DayReading day, AskScope scope)
    {
        var joints = scope.ReadingBooks.SelectMany(book => book.Synonyms(DayJoints)).OrderByDescending(joint => joint.Length).ToList();
        var (before, after) = (what[..day.Start].Trim(Edges), what[(day.Start + day.Length)..].Trim(Edges));
        var rest = after.Length == 0
            ? joints.Where(joint => before.EndsWith(joint[0] < '\u2e80' ? " " + joint : joint, StringComparison.OrdinalIgnoreCase))
                .Select(joint => before[..^joint.Length]).FirstOrDefault(before)
            : before.Length == 0
                ? joints.Where(joint => after.StartsWith(joint[0] < '\u2e80' ? joint + " " : joint, StringComparison.OrdinalIgnoreCase))
                    .Select(joint => after[joint.Length..]).FirstOrDefault(after)
                : what;
        return rest.Trim(Edges) is { Length: > 1 } trimmed ? trimmed : what;
    }

    /// <summary>The day, where the words are a day and nothing else.</summary>
    private static DayReading? OnlyDay(string text, AskScope scope) =>
        DayReader.Read(text, scope.Now, scope.Book.Culture) is { } day
        && (text[..day.Start] + text[(day.Start + day.Length)..]).Trim(Edges).Length <= 3 ? day : null;

    private static bool SaysOpen(string text, AskScope scope) => scope.ReadingBooks
        .SelectMany(book => book.Synonyms(OpenEnd))
        .Any(word => TextFolding.FoldHan(word) == TextFolding.FoldHan(text));
}
