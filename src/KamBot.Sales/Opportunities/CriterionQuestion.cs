using System.Text.Json;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>
/// A judgement (+, ? or −, with a comment) that also says how we know. A plus without a word of that is asked once more: hope and
/// knowledge look alike later.
/// </summary>
public sealed class CriterionQuestion(string id, string wording) : Question<CriterionJudgement>(id, wording)
{
    public static readonly Phrase HowKnown = new("criterion.how-known", "A plus needs a reason. How do you know?");
    public static readonly Phrase ReasonLabel = new("criterion.reason", "How do you know?");
    public static readonly Phrase ReasonExample = new("criterion.reason-example", "seen / the CFO told me / heard / assumed");
    public static readonly Phrase Shown = new("criterion.shown", "{rating} · {evidence}");
    private const string ReasonPart = "~reason";
    private const int LongestReason = 1000;

    private static readonly char[] Gaps = [' ', ',', '，', ':', '：', ';', '；', '.', '。', '·', '\u3000'];

    private readonly JudgementQuestion _rated = new(id, wording);

    public static Question<CriterionJudgement> Of(string id, string wording) => new CriterionQuestion(id, wording);

    public override IEnumerable<Phrase> OwnPhrases => [.. _rated.OwnPhrases, .. Evidences.All.Phrases];

    public override CriterionJudgement Value(string stored) =>
        JsonSerializer.Deserialize(stored, CriterionJudgementJson.Default.CriterionJudgement) ?? throw new FormatException("No judgement.");

    public override string Stored(CriterionJudgement value) =>
        JsonSerializer.Serialize(value, CriterionJudgementJson.Default.CriterionJudgement);

    public override Understanding Read(string text, AskScope scope)
    {
        var understood = _rated.Read(text, scope);
        var rated = understood.Answer?.Value is { } value ? _rated.Value(value) : null;
        if (scope.Heard is { } heard && IsBarePlus(heard, scope) && rated is not { Comment: null } && !IsSign(text[0]))
        {
            return Understanding.Of(Stored(WithReason(Rating.Good, text, scope)));
        }

        return rated switch
        {
            null => understood,
            { Rating: Rating.Good, Comment: null } => Understanding.Half(scope.Book.Say(HowKnown), Evidences.All.Shown(scope.Book)),
            { Comment: { } comment } => Understanding.Of(Stored(WithReason(rated.Rating, comment, scope))),
            _ => Understanding.Of(Stored(new CriterionJudgement(rated.Rating))),
        };
    }

    public override Understanding? ReadForm(string inputId, IReadOnlyDictionary<string, string> values, AskScope scope)
    {
        if (_rated.ReadForm(inputId, values, scope)?.Answer?.Value is not { } value)
        {
            return null;
        }

        var rating = _rated.Value(value).Rating;
        if (values.TryGetValue(inputId + ReasonPart, out var words) && words.Length > LongestReason)
        {
            return Understanding.Complain(scope.Book.Say(QuestionPhrases.TooLong, ("most", LongestReason)));
        }

        return Understanding.Of(Stored(
            words?.Trim() is { Length: > 0 } reason
                ? WithReason(rating, reason, scope)
                : new CriterionJudgement(rating, rating == Rating.Good ? Evidence.Assumed : null)));
    }

    public override IReadOnlyList<string> Choices(AskScope scope) => _rated.Choices(scope);

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current)
    {
        var known = current?.Value is { } value ? Value(value) : null;
        return
        [
            _rated.Inputs(inputId, label, scope, known is null ? null : Answer.Given(_rated.Stored(new Judgement(known.Rating))))[0],
            // Level and words in one line, as in chat: five criteria with three inputs each are too long for a phone.
            new TextInput
            {
                Id = inputId + ReasonPart,
                Label = scope.Book.Plain(ReasonLabel),
                Placeholder = scope.Book.Plain(ReasonExample),
                MaxLength = LongestReason,
                Value = known is null ? null : HowKnownOf(known, scope),
            },
        ];
    }

    private static string? HowKnownOf(CriterionJudgement judged, AskScope scope)
    {
        var level = judged.Evidence is { } evidence ? scope.Book.Plain(Evidences.All.PhraseOf(evidence)) : null;
        return string.Join(": ", new[] { level, judged.Note }.OfType<string>()) is { Length: > 0 } reason ? reason : null;
    }

    public override string Show(string value, AskScope scope)
    {
        var judged = Value(value);
        var rating = scope.Book.Plain(Ratings.All.PhraseOf(judged.Rating));
        var shown = judged.Evidence is { } evidence
            ? scope.Book.Plain(Shown, ("rating", rating), ("evidence", scope.Book.Plain(Evidences.All.PhraseOf(evidence))))
            : rating;
        return judged.Note is { } note ? $"{shown} · {note}" : shown;
    }

    private static bool IsBarePlus(string text, AskScope scope) =>
        Ratings.All.Find(text, scope) is (var stored, false) && Ratings.All.Value(stored) == Rating.Good;

    private static bool IsSign(char sign) => "+＋?？-−–－".Contains(sign, StringComparison.Ordinal);

    /// <summary>
    /// The level of evidence stands alone, at the beginning, or somewhere in the words; where none is named the words themselves are
    /// what somebody has heard.
    /// </summary>
    private static CriterionJudgement WithReason(Rating rating, string words, AskScope scope)
    {
        if (Level(words, scope) is { } alone)
        {
            return new CriterionJudgement(rating, alone);
        }

        foreach (var at in Enumerable.Range(1, words.Length - 1).Where(at => Gaps.Contains(words[at])))
        {
            if (Level(words[..at], scope) is { } level && words[at..].Trim(Gaps) is { Length: > 0 } rest)
            {
                return new CriterionJudgement(rating, level, rest);
            }
        }

        return new CriterionJudgement(
            rating, Evidences.All.Find(words, scope) is var (stored, _) ? Evidences.All.Value(stored) : Evidence.Heard, words);
    }

    private static Evidence? Level(string words, AskScope scope) =>
        !words.All(char.IsAsciiDigit) && Evidences.All.Find(words, scope) is (var stored, false) ? Evidences.All.Value(stored) : null;
}
