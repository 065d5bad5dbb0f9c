using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs.Flows;

/// <summary>One line of a flow's script.</summary>
public abstract record FlowStep
{
    /// <summary>The questions that can be reached through this step.</summary>
    public abstract IEnumerable<Question> Questions { get; }

    internal abstract IEnumerable<Slot> Reach(Answers answers);
}

/// <summary>Asks in order.</summary>
public sealed record AskStep(IReadOnlyList<Question> Asked) : FlowStep
{
    private readonly IReadOnlyList<Slot> _slots = Slot.Each(Asked);

    public override IEnumerable<Question> Questions => Asked;

    internal override IEnumerable<Slot> Reach(Answers answers) => _slots;
}

/// <summary>Asks in order, under a heading; as a form the questions fill one card of their own.</summary>
public sealed record PageStep(Languages.Phrase Heading, IReadOnlyList<Question> Asked) : FlowStep
{
    public override IEnumerable<Question> Questions => Asked;

    internal override IEnumerable<Slot> Reach(Answers answers) => Asked.Select(question => new Slot(question) { Page = Heading });
}

/// <summary>Asks only after one of <paramref name="Values"/> (stored form) was given to <paramref name="Condition"/>.</summary>
public sealed record WhenStep(Question Condition, IReadOnlyList<string> Values, IReadOnlyList<Question> Asked) : FlowStep
{
    private readonly IReadOnlyList<Slot> _slots = Slot.Each(Asked);

    public override IEnumerable<Question> Questions => Asked;

    internal override IEnumerable<Slot> Reach(Answers answers) =>
        answers.Of(Condition) is { Kind: AnswerKind.Given or AnswerKind.Known, Value: { } value } && value.Split(',').Any(Values.Contains)
            ? _slots
            : [];
}

/// <summary>Asks only where something was said to at least one of <paramref name="Conditions"/>, about whomever.</summary>
public sealed record WhenAnyStep(IReadOnlyList<Question> Conditions, IReadOnlyList<Question> Asked) : FlowStep
{
    private readonly IReadOnlyList<Slot> _slots = Slot.Each(Asked);

    public override IEnumerable<Question> Questions => Asked;

    internal override IEnumerable<Slot> Reach(Answers answers) =>
        answers.BySlot.Any(pair => pair.Value.Kind == AnswerKind.Given && Conditions.Any(each => each.Id == Slot.PartsOf(pair.Key).QuestionId))
            ? _slots
            : [];
}

/// <summary>Asks only where nothing was answered to <paramref name="Condition"/>, for example because no plan was chosen.</summary>
public sealed record UnlessStep(Question Condition, IReadOnlyList<Question> Asked) : FlowStep
{
    private readonly IReadOnlyList<Slot> _slots = Slot.Each(Asked);

    public override IEnumerable<Question> Questions => Asked;

    internal override IEnumerable<Slot> Reach(Answers answers) =>
        answers.Has(Condition) ? [] : _slots;
}

/// <summary>Asks for each of the people given to <paramref name="People"/>, person by person.</summary>
public sealed record ForEachStep(Question<IReadOnlyList<Picked>> People, IReadOnlyList<Question> Asked) : FlowStep
{
    /// <summary>True to ask only about those of whom the first things are not known yet.</summary>
    public bool NewcomersOnly { get; init; }

    public override IEnumerable<Question> Questions => Asked;

    internal override IEnumerable<Slot> Reach(Answers answers) =>
        (answers.Get(People) ?? []).Where(person => !NewcomersOnly || !person.IsIntroduced).SelectMany(person => Asked.Select(question => new Slot(question, person)));
}
