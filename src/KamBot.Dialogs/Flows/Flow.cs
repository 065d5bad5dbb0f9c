using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs.Flows;

/// <summary>A guided conversation: its questions in order, under which conditions, and whether the answers are checked at the end.</summary>
public sealed class Flow
{
    private readonly Dictionary<string, Question> _questions;
    private readonly Dictionary<string, Phrase> _wordings;
    private readonly Dictionary<string, Phrase> _labels;
    private readonly Dictionary<string, Phrase> _reasons;

    internal Flow(string name, Phrase title, Phrase? opening, IReadOnlyList<FlowStep> steps, bool checksAnswers)
    {
        (Name, Title, Opening, Steps, ChecksAnswers) = (name, title, opening, steps, checksAnswers);
        Questions = [.. steps.SelectMany(step => step.Questions).Distinct()];
        if (Questions.GroupBy(question => question.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The flow '{name}' asks two different questions called '{twice.Key}'.");
        }

        _questions = Questions.ToDictionary(question => question.Id);
        Fingerprint = [FingerprintOf(Questions)];
        _wordings = Questions.ToDictionary(each => each.Id, each => new Phrase($"{name}.{each.Id}", each.Wording));
        _labels = Questions.ToDictionary(
            each => each.Id, each => each.Label is null ? _wordings[each.Id] : new Phrase($"{name}.{each.Id}.label", each.Label));
        _reasons = Questions.Where(each => each.Reason is not null)
            .ToDictionary(each => each.Id, each => new Phrase($"{name}.{each.Id}.why", each.Reason!));
    }

    /// <summary>Stays the same for ever: drafts are kept under it.</summary>
    public string Name { get; }

    public Phrase Title { get; }

    public Phrase? Opening { get; }

    public IReadOnlyList<FlowStep> Steps { get; }

    public bool ChecksAnswers { get; }

    public IReadOnlyList<Question> Questions { get; }

    /// <summary>
    /// Tells the questions and their order; a draft with another one was begun before the flow changed. One short hash, because every turn
    /// reads and writes it; a list, because earlier versions kept the ids themselves.
    /// </summary>
    public IReadOnlyList<string> Fingerprint { get; }

    public IEnumerable<Phrase> Phrases =>
        [Title, .. Opening is null ? [] : new[] { Opening }, .. Steps.OfType<PageStep>().Select(step => step.Heading), .. _wordings.Values, .. _labels.Values, .. _reasons.Values,
         .. Questions.SelectMany(question => question.OwnPhrases)];

    /// <summary>The question of this id; null where the flow asks it no more.</summary>
    public Question? Find(string id) => _questions.GetValueOrDefault(id);

    /// <summary>False for an answer that no question here reads any more, because a deployment changed it.</summary>
    internal bool Reads(string slotKey, Answer answer) =>
        Find(Slot.PartsOf(slotKey).QuestionId) is { } question && (answer.Value is null || question.Reads(answer.Value));

    /// <summary>True for the fingerprint of just these questions, also as earlier versions kept it.</summary>
    public bool IsKnownBy(IReadOnlyList<string> fingerprint) =>
        fingerprint.SequenceEqual(Fingerprint) || fingerprint.SequenceEqual(Questions.Select(question => question.Id));

    public Phrase WordingOf(Question question) => _wordings[question.Id];

    public Phrase LabelOf(Question question) => _labels[question.Id];

    public Phrase? ReasonOf(Question question) => _reasons.GetValueOrDefault(question.Id);

    /// <summary>Begins a script: <c>Flow.Named("log-call", "Document a call").Ask(…)…</c></summary>
    public static FlowScript Named(string name, string title) => new(name, title);

    private static string FingerprintOf(IReadOnlyList<Question> questions) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', questions.Select(question => question.Id)))).AsSpan(0, 9));
}
