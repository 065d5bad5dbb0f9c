using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>
/// Something KamBot asks: the definition, and the key under which its answer is found. The words are in English here; the flow
/// that asks it gives them their keys for the other languages.
/// </summary>
public abstract class Question(string id, string wording)
{
    /// <summary>Stays the same for ever: answers are kept under it.</summary>
    public string Id { get; } = id;

    public string Wording { get; } = wording;

    /// <summary>Why it is asked; what <i>why</i> answers.</summary>
    public string? Reason { get; private protected set; }

    /// <summary>A few words for the list of answers and for card labels; the wording where there are none.</summary>
    public string? Label { get; private protected set; }

    /// <summary>Without an answer the flow makes no sense, so it cannot be skipped.</summary>
    public bool IsNeeded { get; private protected set; }

    /// <summary>How free the answer is: what else could be meant by the same words depends on it.</summary>
    public virtual AnswerFreedom Freedom => AnswerFreedom.Closed;

    /// <summary>Where suggestions come from, or null for a question that picks nothing.</summary>
    public virtual string? PicksFrom => null;

    /// <summary>Takes what was typed. <paramref name="text"/> is trimmed and not empty.</summary>
    public abstract Understanding Read(string text, AskScope scope);

    /// <summary>Takes what came from a form, or null where the form left it empty.</summary>
    public virtual Understanding? ReadForm(string inputId, IReadOnlyDictionary<string, string> values, AskScope scope) =>
        values.TryGetValue(inputId, out var text) && text.Trim() is { Length: > 0 } said ? Read(said, scope) : null;

    /// <summary>Buttons offered with the question.</summary>
    public virtual IReadOnlyList<string> Choices(AskScope scope) => [];

    /// <summary>The inputs of this question in a form.</summary>
    public abstract IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current);

    /// <summary>A stored value in words, as plain text.</summary>
    public abstract string Show(string value, AskScope scope);

    /// <summary>False for a stored value that this question cannot read any more, because a deployment changed it.</summary>
    public abstract bool Reads(string? stored);

    /// <summary>Phrases of its own beside wording, reason and label, such as the options of a choice.</summary>
    public virtual IEnumerable<Phrase> OwnPhrases => [];
}

/// <summary>A question whose answer is a <typeparamref name="T"/>.</summary>
public abstract class Question<T>(string id, string wording) : Question(id, wording)
{
    /// <summary>Reads the stored form. Throws <see cref="FormatException"/> for a value this question never stored.</summary>
    public abstract T Value(string stored);

    public abstract string Stored(T value);

    public override bool Reads(string? stored)
    {
        try
        {
            return stored is not null && Value(stored) is not null;
        }
        catch (Exception exception) when (exception is FormatException or System.Text.Json.JsonException or ArgumentException)
        {
            return false;
        }
    }

    public Question<T> Because(string reason)
    {
        Reason = reason;
        return this;
    }

    /// <summary>Names the answer in lists and on cards.</summary>
    public Question<T> Called(string label)
    {
        Label = label;
        return this;
    }

    public Question<T> Needed()
    {
        IsNeeded = true;
        return this;
    }
}
