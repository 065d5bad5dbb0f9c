using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs.Flows;

/// <summary>Writes a flow line by line, in the order in which it is asked.</summary>
public sealed class FlowScript
{
    private readonly string _name;
    private readonly Phrase _title;
    private readonly List<FlowStep> _steps = [];
    private Phrase? _opening;
    private bool _checksAnswers;

    internal FlowScript(string name, string title) => (_name, _title) = (name, new Phrase($"{name}.title", title));

    /// <summary>Said once, before the first question.</summary>
    public FlowScript Say(string opening)
    {
        _opening = new Phrase($"{_name}.opening", opening);
        return this;
    }

    public FlowScript Ask(params IReadOnlyList<Question> questions) => Add(new AskStep(questions));

    /// <summary>Asks under a heading; as a form these questions are one card.</summary>
    public FlowScript OnPage(string heading, params IReadOnlyList<Question> ask) =>
        Add(new PageStep(new Phrase($"{_name}.page-{_steps.OfType<PageStep>().Count() + 1}", heading), ask));

    /// <summary>Asks <paramref name="ask"/> only after this value was given.</summary>
    public FlowScript When<T>(Question<T> condition, T value, params IReadOnlyList<Question> ask) =>
        Add(new WhenStep(condition, [condition.Stored(value)], ask));

    /// <summary>Asks <paramref name="ask"/> only after one of these values was given.</summary>
    public FlowScript WhenAnyOf<T>(Question<T> condition, IReadOnlyList<T> values, params IReadOnlyList<Question> ask) =>
        Add(new WhenStep(condition, [.. values.Select(condition.Stored)], ask));

    /// <summary>Asks <paramref name="ask"/> only where this value is among those given.</summary>
    public FlowScript WhenIncludes<T>(Question<IReadOnlyList<T>> condition, T value, params IReadOnlyList<Question> ask) =>
        Add(new WhenStep(condition, [condition.Stored([value])], ask));

    /// <summary>Asks <paramref name="ask"/> only where something was said to at least one of <paramref name="conditions"/>.</summary>
    public FlowScript WhenAny(IReadOnlyList<Question> conditions, params IReadOnlyList<Question> ask) =>
        Add(new WhenAnyStep(conditions, ask));

    /// <summary>Asks <paramref name="ask"/> only where <paramref name="condition"/> has no answer.</summary>
    public FlowScript Unless(Question condition, params IReadOnlyList<Question> ask) => Add(new UnlessStep(condition, ask));

    /// <summary>Asks <paramref name="ask"/> for every person given to <paramref name="people"/>.</summary>
    public FlowScript ForEach(Question<IReadOnlyList<Picked>> people, params IReadOnlyList<Question> ask) =>
        Add(new ForEachStep(people, ask));

    /// <summary>Asks <paramref name="ask"/> for those of <paramref name="people"/> of whom the first things are not known yet.</summary>
    public FlowScript ForEachNewcomer(Question<IReadOnlyList<Picked>> people, params IReadOnlyList<Question> ask) =>
        Add(new ForEachStep(people, ask) { NewcomersOnly = true });

    /// <summary>Shows all answers before the end; each can be changed.</summary>
    public FlowScript CheckAnswers()
    {
        _checksAnswers = true;
        return this;
    }

    public Flow Finish() => new(_name, _title, _opening, _steps, _checksAnswers);

    private FlowScript Add(FlowStep step)
    {
        _steps.Add(step);
        return this;
    }
}
