namespace KamBot.Dialogs.Reading;

/// <summary>A piece of text with its meaning. <see cref="Digits"/> is 0 for a number written as a word.</summary>
internal readonly record struct DayToken(Mean Mean, int Value, int Start, int End)
{
    internal int Digits { get; init; }

    /// <summary>Letters stand directly before: "H2", "SKU3".</summary>
    internal bool Glued { get; init; }

    internal bool Han { get; init; }

    internal bool Weak { get; init; }

    internal bool IsMark(char mark) => Mean == Mean.Mark && Value == mark;
}
