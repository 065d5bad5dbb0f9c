using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs;

/// <summary>Where the records come from that questions pick. The sales side answers from the database, tests from a list.</summary>
public interface IPickSource
{
    /// <summary>What to offer before anything is typed: the recent ones first.</summary>
    ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken);

    /// <summary>What fits <paramref name="words"/>; empty where the suggestions are all there is.</summary>
    ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken);
}

/// <summary>Which list is asked for, by whom, and what was answered before (people depend on the account).</summary>
public sealed record PickRequest(string PicksFrom, Speaker Speaker, Answers Answers, DateTimeOffset Now, Languages.PhraseBook Book)
{
    /// <summary>How many to offer: as many as buttons fit, or a list to search in.</summary>
    public int Most { get; init; } = 5;
}
