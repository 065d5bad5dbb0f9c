using System.Text.Json.Serialization;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs.Flows;

/// <summary>What was answered so far, by slot key. Never changes: every change is another one.</summary>
[JsonConverter(typeof(AnswersConverter))]
public sealed class Answers
{
    public static readonly Answers None = new(new Dictionary<string, Answer>());

    private readonly IReadOnlyDictionary<string, Answer> _bySlot;

    // Several steps of a flow look at the same people, and reading them is reading JSON.
    private ReadValue? _readLast;

    // A turn asks for it several times.
    private Journey? _journey;

    // Each turn asks, of all answers. What is added to answers that the flow reads is looked at alone.
    private Flow? _readBy;

    public Answers(IReadOnlyDictionary<string, Answer> bySlot) => _bySlot = bySlot;

    public IReadOnlyDictionary<string, Answer> BySlot => _bySlot;

    public Answer? this[string slotKey] => _bySlot.GetValueOrDefault(slotKey);

    public Answer? Of(Question question, Picked? about = null) => this[Slot.KeyOf(question, about)];

    /// <summary>True where a value was given; skipped and unknown are not.</summary>
    public bool Has(Question question, Picked? about = null) => Of(question, about)?.Kind == AnswerKind.Given;

    /// <summary>True where somebody said that it is not known.</summary>
    public bool IsUnknown(Question question, Picked? about = null) => Of(question, about)?.Kind == AnswerKind.Unknown;

    /// <summary>The value given, or null for none.</summary>
    public T? Get<T>(Question<T> question, Picked? about = null) where T : class =>
        Of(question, about) is { Kind: AnswerKind.Given, Value: { } stored } ? Read(question, stored) : null;

    /// <summary>The value given, or null for none.</summary>
    public T? Chosen<T>(Question<T> question, Picked? about = null) where T : struct =>
        Of(question, about) is { Kind: AnswerKind.Given, Value: { } value } ? question.Value(value) : null;

    public Answers With(string slotKey, Answer answer) =>
        new(new Dictionary<string, Answer>(_bySlot) { [slotKey] = answer }) { _readBy = _readBy?.Reads(slotKey, answer) == true ? _readBy : null };

    public Answers With<T>(Question<T> question, T value) => With(question.Id, Answer.Given(question.Stored(value)));

    public Answers Without(string slotKey)
    {
        var rest = new Dictionary<string, Answer>(_bySlot);
        rest.Remove(slotKey);
        return new Answers(rest) { _readBy = _readBy };
    }

    /// <summary>The way through the flow that these answers lead.</summary>
    internal Journey JourneyThrough(Flow flow)
    {
        if (_journey is { } known && known.Flow == flow) return known;
        return _journey = Journey.Through(flow, this);
    }

    /// <summary>Those that the flow still reads.</summary>
    internal Answers ReadBy(Flow flow)
    {
        if (_readBy == flow) return this;
        var all = _bySlot.All(pair => flow.Reads(pair.Key, pair.Value));
        var read = all ? this : new Answers(_bySlot.Where(pair => flow.Reads(pair.Key, pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value));
        read._readBy = flow;
        return read;
    }

    private T Read<T>(Question<T> question, string stored) where T : class
    {
        if (_readLast is { } last && last.Question == question && last.Stored == stored) return (T)last.Value;
        var value = question.Value(stored);
        _readLast = new ReadValue(question, stored, value);
        return value;
    }

    private sealed record ReadValue(Question Question, string Stored, object Value);
}
