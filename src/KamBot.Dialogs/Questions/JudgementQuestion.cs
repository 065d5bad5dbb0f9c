using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>A rating and what it rests on, in the words of whoever rated.</summary>
public sealed record Judgement(Rating Rating, string? Comment = null);

/// <summary>
/// Good, not known or poor, with a comment behind it in the same message: <c>+ they open a second plant</c>. Stored as the rating's
/// name, a bar and the comment.
/// </summary>
public sealed class JudgementQuestion(string id, string wording) : Question<Judgement>(id, wording)
{
    private const int LongestComment = 1000;

    private static readonly Phrase CommentLabel = new("question.comment-label", "Comment: {label}");
    private static readonly Phrase NotAJudgement = new("question.not-a-judgement", "Begin with +, ? or −, then a comment if you like: {example}");
    private static readonly Phrase Example = new("question.judgement-example", "+ they told us their plans");
    private static readonly char[] Gaps = [' ', ':', ',', ';', '.', '：', '，', '；', '。', '\u3000'];

    public override IEnumerable<Phrase> OwnPhrases => Ratings.All.Phrases;

    public override Judgement Value(string stored) => stored.IndexOf('|', StringComparison.Ordinal) is >= 0 and var bar
        ? new Judgement(Ratings.All.Value(stored[..bar]), stored[(bar + 1)..])
        : new Judgement(Ratings.All.Value(stored));

    public override string Stored(Judgement value) => value.Comment is null ? value.Rating.ToString() : $"{value.Rating}|{value.Comment}";

    public override Understanding Read(string text, AskScope scope)
    {
        if (text.Length > LongestComment)
        {
            return Understanding.Complain(scope.Book.Say(QuestionPhrases.TooLong, ("most", LongestComment)));
        }

        if (Ratings.All.Find(text, scope) is (var whole, false))
        {
            return Understanding.Of(whole);
        }

        foreach (var at in Cuts(text))
        {
            if (Ratings.All.Find(text[..at], scope) is (var stored, false) && text[at..].Trim(Gaps) is { Length: > 0 } comment)
            {
                return Understanding.Of($"{stored}|{comment}");
            }
        }

        return Understanding.Complain(scope.Book.Say(NotAJudgement, ("example", scope.Book.Plain(Example))), Choices(scope));
    }

    public override Understanding? ReadForm(string inputId, IReadOnlyDictionary<string, string> values, AskScope scope)
    {
        if (!values.TryGetValue(inputId, out var rating) || Ratings.All.Find(rating, scope) is not { } found)
        {
            return null;
        }

        return values.TryGetValue(inputId + "~comment", out var comment) && comment.Trim() is { Length: > 0 and <= LongestComment } said
            ? Understanding.Of($"{found.Stored}|{said}")
            : Understanding.Of(found.Stored);
    }

    public override IReadOnlyList<string> Choices(AskScope scope) => Ratings.All.Shown(scope.Book);

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current)
    {
        Judgement? judgement = current?.Value is { } value ? Value(value) : null;
        return
        [
            new ChoiceSetInput
            {
                Id = inputId,
                Label = label,
                Choices = [.. Ratings.All.Listed(scope.Book).Select(choice => new CardChoice(choice.Shown, choice.Stored))],
                Style = ChoiceStyle.Expanded,
                Value = judgement?.Rating.ToString(),
            },
            new TextInput
            {
                Id = inputId + "~comment",
                Label = scope.Book.Plain(CommentLabel, ("label", label)),
                MaxLength = LongestComment,
                Value = judgement?.Comment,
            },
        ];
    }

    public override string Show(string value, AskScope scope)
    {
        var judgement = Value(value);
        var rating = scope.Book.Plain(Ratings.All.PhraseOf(judgement.Rating));
        return judgement.Comment is { } comment ? $"{rating}: {comment}" : rating;
    }

    /// <summary>Where the rating may end: behind its sign, or at a gap behind its word.</summary>
    private static IEnumerable<int> Cuts(string text)
    {
        if (!char.IsLetter(text[0]))
        {
            yield return 1;
        }

        for (var at = 1; at < text.Length; at++)
        {
            if (Gaps.Contains(text[at]))
            {
                yield return at;
            }
        }
    }
}
