using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;

namespace KamBot.Dialogs;

/// <summary>
/// The loop of every turn: load, step, save in one transaction; after a write conflict the same again. What it answers may be said
/// only after it returned, because by then the turn is durable.
/// </summary>
public sealed class FlowDialog
{
    private const int MostTries = 6;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(40);

    /// <summary>Shorter than a channel's request waits, so that who writes just when a host died is still answered in it.</summary>
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(8);

    private readonly IConversationStore _store;
    private readonly TimeProvider _clock;
    private readonly FellowHosts _hosts;

    public FlowDialog(DialogSetup setup, IConversationStore store, TimeProvider clock, FellowHosts? hosts = null)
    {
        (Setup, _store, _clock, _hosts) = (setup, store, clock, hosts ?? new FellowHosts());
        Commands = new CommandCatalog(setup.Commands, setup.Books);
        LoopWords = new LoopWords(setup.Books);
        Flows = setup.Flows.ToDictionary(binding => binding.Flow.Name);
        Buttons = setup.Buttons.ToDictionary(button => button.Verb);
    }

    internal DialogSetup Setup { get; }

    internal CommandCatalog Commands { get; }

    internal LoopWords LoopWords { get; }

    internal IReadOnlyDictionary<string, FlowBinding> Flows { get; }

    internal IReadOnlyDictionary<string, Button> Buttons { get; }

    /// <summary>What is known of the one who speaks; null for somebody never heard.</summary>
    public async ValueTask<Speaker?> SpeakerAsync(ConversationKey key, CancellationToken cancellationToken) =>
        (await _store.LoadAsync(key, cancellationToken)).Speaker;

    /// <summary>
    /// Takes one turn. While the disk is waited for, <paramref name="prepare"/> is called with what may have to be said, so that it
    /// can be made ready: a turn begun anew gives other replies, and only those that are answered count.
    /// </summary>
    /// <exception cref="UnsaidTurnException">The turn is kept, but what it answers could not be made.</exception>
    public async Task<TurnResult> TakeAsync(
        TurnInput input, Action<IReadOnlyList<Reply>> prepare, CancellationToken cancellationToken)
    {
        using var measured = TurnMeter.Begin();
        for (var attempt = 1; ; attempt++)
        {
            var snapshot = await LoadAsync(input, isFirst: attempt == 1, cancellationToken);
            var turn = new DialogTurn(this, ScopeOf(input, snapshot));
            if (snapshot.Answered.Contains(input.ActivityId))
            {
                var again = await AskedAgainAsync(turn, cancellationToken);
                measured.End = TurnEnd.Repeated;
                return again with { IsDuplicate = !WasLeftUnsaid(snapshot) };
            }

            await turn.TakeAsync(input, cancellationToken);
            var commit = turn.Commit(input, snapshot) with { HeldBy = _hosts.IsAlone ? null : _hosts.Id };
            // What a question suggests is looked for while the disk is waited for, unless the turn changes what would be found.
            var early = commit.Changes.Count > 0 ? await turn.ResultAsync() : null;
            var saving = _store.SaveAsync(commit, cancellationToken);
            var (result, failure) = await PreparedAsync(early, turn, prepare);
            switch (await saving)
            {
                case SaveOutcome.Saved:
                    var held = commit.HeldBy is { } host ? new HeldConversation(input.Key, commit.ExpectedVersion + 1, host) : null;
                    if (failure is not null)
                    {
                        await LetGoAsync(held);
                        throw new UnsaidTurnException(failure);
                    }

                    measured.End = attempt > 1 ? TurnEnd.Replayed : turn.HasComplained ? TurnEnd.Complained : TurnEnd.Answered;
                    return result! with { Held = held };
                case SaveOutcome.Conflict when attempt == MostTries:
                    measured.End = TurnEnd.GivenUp;
                    return new TurnResult([Reply.Say(turn.Scope.Book.Say(DialogPhrases.Busy))]);
            }
        }
    }

    /// <summary>To be called when the answers are out. Not cancellable: another host waits for it.</summary>
    public ValueTask LetGoAsync(TurnResult result) => LetGoAsync(result.Held);

    /// <summary>The scope in which KamBot speaks to <paramref name="reader"/> of its own accord, between the two of them, where <paramref name="state"/> is under way.</summary>
    public TurnScope ScopeFor(Speaker reader, string? locale, DialogState state) => ScopeOf(reader, locale, state, isShared: false);

    private ValueTask LetGoAsync(HeldConversation? held) =>
        held is null ? ValueTask.CompletedTask : _store.LetGoAsync(held, CancellationToken.None);

    /// <summary>What was kept when it came first cannot be said again either.</summary>
    private static async ValueTask<TurnResult> AskedAgainAsync(DialogTurn turn, CancellationToken cancellationToken)
    {
        try
        {
            return await turn.AskAgainAsync(cancellationToken);
        }
        catch (Exception failure)
        {
            throw new UnsaidTurnException(failure);
        }
    }

    /// <summary>What is said, or why it cannot be: never thrown, because the turn is on its way to the disk.</summary>
    private static async ValueTask<(TurnResult? Result, Exception? Failure)> PreparedAsync(
        TurnResult? early, DialogTurn turn, Action<IReadOnlyList<Reply>> prepare)
    {
        try
        {
            var result = early ?? await turn.ResultAsync();
            prepare(result.Replies);
            return (result, null);
        }
        catch (Exception failure)
        {
            return (null, failure);
        }
    }

    /// <summary>What another host still answers is waited for, unless that host is dead or its channel endless.</summary>
    private async ValueTask<ConversationSnapshot> LoadAsync(TurnInput input, bool isFirst, CancellationToken cancellationToken)
    {
        var begun = _clock.GetTimestamp();
        while (true)
        {
            // Beside other hosts memory is out of date too often.
            var snapshot = isFirst && _hosts.IsAlone
                ? await _store.RecallAsync(input.Key, cancellationToken)
                : await _store.LoadAsync(input.Key, cancellationToken);
            var mustWait = snapshot.HeldBy is { } holder && _hosts.IsOther(holder) && _clock.GetElapsedTime(begun) < LongestHold;
            if (!mustWait)
            {
                return snapshot;
            }

            await Task.Delay(BetweenLooks, _clock, cancellationToken);
        }
    }

    /// <summary>Another host wrote the turn and has not let go though it was waited for: it is taken for dead, its answers for not sent.</summary>
    private bool WasLeftUnsaid(ConversationSnapshot snapshot) => snapshot.HeldBy is { } holder && holder != _hosts.Id;

    private TurnScope ScopeOf(TurnInput input, ConversationSnapshot snapshot)
    {
        var speaker = SpeakerOf(input, snapshot.Speaker);
        if (snapshot.State.Locale is { } before && input.Locale is { } now && before != now)
        {
            // Who sets the client to another language chooses it, whatever was said or written before.
            speaker = speaker with { ChosenLanguage = null, WrittenLanguage = null };
        }

        return ScopeOf(speaker, input.Locale, snapshot.State, input.IsShared);
    }

    private TurnScope ScopeOf(Speaker speaker, string? locale, DialogState state, bool isShared)
    {
        var language = Language.Tagged(speaker.ChosenLanguage) ?? Language.Tagged(speaker.WrittenLanguage)
            ?? Language.OfLocale(locale) ?? Setup.DefaultLanguage;
        var zone = speaker.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found)
            ? found
            : Setup.DefaultZone;
        return new TurnScope
        {
            Speaker = speaker,
            Book = Setup.Books[language],
            Books = Setup.Books,
            Now = TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), zone),
            Zone = zone,
            State = state,
            IsShared = isShared,
        };
    }

    /// <summary>
    /// What is kept about the person, brought up to date: the zone the channel tells, and the language of what was written.
    /// A command's words tell the language best; answers inside a dialog do not, people mix languages there.
    /// </summary>
    private static Speaker SpeakerOf(TurnInput input, Speaker? known)
    {
        var speaker = (known ?? input.Speaker) with { Role = input.Speaker.Role };
        if (input.Speaker.Name.Length > 0)
        {
            speaker = speaker with { Name = input.Speaker.Name };
        }

        if (input.Speaker.TimeZone is { } zone && zone != speaker.TimeZone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            speaker = speaker with { TimeZone = zone };
        }

        return speaker;
    }
}
