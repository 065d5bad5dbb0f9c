using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Commands;

/// <summary>Runs a command or a card's button. <paramref name="rest"/> is what was said after the command's words.</summary>
public delegate ValueTask<Outcome> RunCommand(TurnScope turn, string rest, CancellationToken cancellationToken);

/// <summary>Runs what a button of a card outside of guided dialogs asks for.</summary>
public delegate ValueTask<Outcome> RunButton(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken);

/// <summary>Something people can say at any time.</summary>
public sealed record Command(string Name, Phrase Words, Phrase Purpose, RunCommand Run)
{
    /// <summary>True where words may follow, such as an account's name.</summary>
    public bool TakesWords { get; init; }

    /// <summary>Words by which it is also known when they stand within a sentence or end it: <c>Anna Lee is now …</c>, 张建国是谁. The whole is handed over.</summary>
    public Phrase? Inside { get; init; }

    /// <summary>
    /// True where its words are also what people answer with (figures, order, role): said to a question that takes any words they
    /// are the answer. With something behind them, or at any other question, they are the command.
    /// </summary>
    public bool YieldsToAnswers { get; init; }

    /// <summary>True for what must not be shown where others read along.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>True for what stands in the help; the order is that of the list.</summary>
    public bool InHelp { get; init; } = true;
}

/// <summary>A card's button outside of guided dialogs, by its verb.</summary>
public sealed record Button(string Verb, RunButton Run);
