using System.Globalization;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>A day with its time, in natural words, in the person's zone. Stored as <c>yyyy-MM-ddTHH:mmzzz</c>.</summary>
public sealed class MomentQuestion(string id, string wording, DayPreference preference) : Question<DateTimeOffset>(id, wording)
{
    private const string Format = "yyyy-MM-dd'T'HH:mmzzz";

    public override DateTimeOffset Value(string stored) =>
        DateTimeOffset.ParseExact(stored, Format, CultureInfo.InvariantCulture);

    public override string Stored(DateTimeOffset value) => value.ToString(Format, CultureInfo.InvariantCulture);

    public override Understanding Read(string text, AskScope scope)
    {
        if (preference == DayPreference.Past && SaysJustNow(text, scope))
        {
            return Understanding.Of(Stored(scope.Now));
        }

        // A time alone reads as today's, so the day said before is tried first; a whole new moment leaves that day without a time.
        var reading = scope.Heard is { } heard && ReadMoment(heard, scope) is { Time: null } day && Refusal(day, scope) is null
            && ReadMoment($"{heard} {text}", scope) is { Time: not null } completed
                ? completed
                : ReadMoment(text, scope);
        return reading switch
        {
            { } moment when Refusal(moment, scope) is { } refusal => Understanding.Complain(
                scope.Book.Say(refusal, ("day", Shown(moment, scope)), ("example", Example(scope))), Choices(scope)),
            { Time: { } time } moment => Understanding.Of(Stored(LocalTime.At(moment.Day, time, scope.Zone))),
            { } moment => Understanding.Half(
                scope.Book.Say(QuestionPhrases.NoTime, ("day", Shown(moment, scope))), "09:00", "10:30", "14:00", "16:00"),
            null => Understanding.Complain(scope.Book.Say(QuestionPhrases.NotADay, ("example", Example(scope))), Choices(scope)),
        };
    }

    public override IReadOnlyList<string> Choices(AskScope scope) =>
        preference == DayPreference.Past ? [scope.Book.Plain(QuestionPhrases.JustNow)] : [];

    public override Understanding? ReadForm(string inputId, IReadOnlyDictionary<string, string> values, AskScope scope) =>
        values.TryGetValue(inputId, out var day)
            ? Read(values.TryGetValue(TimeId(inputId), out var time) ? $"{day} {time}" : day, scope with { Heard = null })
            : null;

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current)
    {
        var (day, time) = current?.Value is { } value
            ? (value[..10], value.Substring(11, 5))
            : (null, (string?)null);
        return
        [
            new DateInput { Id = inputId, Label = label, Value = day },
            new TimeInput { Id = TimeId(inputId), Label = scope.Book.Plain(TimeLabel), Value = time },
        ];
    }

    public override string Show(string value, AskScope scope) =>
        DayWording.Say(TimeZoneInfo.ConvertTime(Value(value), scope.Zone), scope.Now, scope.Book.Language.Tag);

    public static readonly Phrase TimeLabel = new("question.time-label", "At what time?");

    private DayReading? ReadMoment(string text, AskScope scope) =>
        DayReader.Read(text, scope.Now, scope.Book.Culture, preference);

    /// <summary>What was cannot be still to come, and what will be was not yesterday; earlier today it may have begun.</summary>
    private Phrase? Refusal(DayReading moment, AskScope scope) => preference == DayPreference.Past
        ? IsStillToCome(moment, scope) ? QuestionPhrases.StillToCome : null
        : moment.Day < scope.EarliestToday ? QuestionPhrases.AlreadyOver : null;

    private static bool IsStillToCome(DayReading moment, AskScope scope) => moment.Time is { } time
        ? LocalTime.At(moment.Day, time, scope.Zone) > scope.Latest
        : moment.Day > scope.LatestToday;

    private Said Example(AskScope scope) =>
        new(scope.Book.Plain(preference == DayPreference.Past ? QuestionPhrases.PastMomentExample : QuestionPhrases.MomentExample));

    private static string Shown(DayReading moment, AskScope scope) => moment.Time is { } time
        ? DayWording.Say(LocalTime.At(moment.Day, time, scope.Zone), scope.Now, scope.Book.Language.Tag)
        : DayWording.Say(moment.Day, scope.Now, scope.Book.Language.Tag);

    private static bool SaysJustNow(string text, AskScope scope) => scope.ReadingBooks
        .SelectMany(book => book.Synonyms(QuestionPhrases.JustNow))
        .Any(word => TextFolding.FoldHan(word) == TextFolding.FoldHan(text));

    private static string TimeId(string inputId) => inputId + "~time";
}
