using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Dialogs;

/// <summary>One turn at work: collects replies and changes. Thrown away and begun anew when the commit conflicts.</summary>
internal sealed partial class DialogTurn(FlowDialog dialog, TurnScope scope)
{
    private static readonly TimeSpan UndoTime = TimeSpan.FromMinutes(10);

    private readonly List<Reply> _replies = [];
    private readonly List<RecordChange> _changes = [];
    private readonly int _missesBefore = scope.State.Active?.Misses ?? 0;
    private DialogState _state = scope.State;
    private Func<ValueTask<Reply>>? _question;
    private Reply? _newCard;

    public TurnScope Scope { get; private set; } = scope;

    /// <summary>True where what was said was not understood as an answer.</summary>
    public bool HasComplained => _state.Active?.Misses > _missesBefore;

    private PhraseBook Book => Scope.Book;

    private DateTimeOffset Now => Scope.Now;

    public async Task TakeAsync(TurnInput input, CancellationToken cancellationToken)
    {
        // What can be taken back no longer is carried no further.
        _state = _state with { Locale = input.Locale ?? _state.Locale, Undo = _state.Undo?.Until < Now.ToUniversalTime() ? null : _state.Undo };
        if (input.Card is { } card)
        {
            await TakeCardAsync(card, cancellationToken);
        }
        else if (input.Text.Trim() is { Length: > 0 } text)
        {
            await TakeWordsAsync(text, cancellationToken);
        }
        else
        {
            await WelcomeAsync(WelcomeReason.Arrival, cancellationToken);
        }
    }

    /// <summary>Asks what is asked, without changing anything.</summary>
    public async Task<TurnResult> AskAgainAsync(CancellationToken cancellationToken)
    {
        await AskActiveAsync(cancellationToken);
        return await ResultAsync();
    }

    public TurnCommit Commit(TurnInput input, ConversationSnapshot snapshot) => new()
    {
        Key = input.Key,
        ExpectedVersion = snapshot.Version,
        State = _state,
        At = Now.ToUniversalTime(),
        Answered = snapshot.Answered.With(input.ActivityId),
        Speaker = Scope.Speaker == snapshot.Speaker ? null : Scope.Speaker,
        Reference = SameConversation(input.Reference, snapshot.Reference) ? null : input.Reference,
        Changes = _changes,
    };

    /// <summary>
    /// What is said, to be called once. The question, which is its end, is put into words only here, because that changes nothing any more.
    /// </summary>
    public async ValueTask<TurnResult> ResultAsync()
    {
        if (_question is { } question)
        {
            _replies.Add(await question());
        }

        return new TurnResult(_replies, _newCard)
        {
            Active = _state.Active is { } draft ? new DraftMark(draft.Id, draft.Version) : null,
        };
    }

    private async Task AskActiveAsync(CancellationToken cancellationToken)
    {
        if (_state.Active is { } draft && dialog.Flows.TryGetValue(draft.Flow, out var binding))
        {
            await AskAsync(binding.Flow, draft, [], cancellationToken);
        }
    }

    private async Task TakeWordsAsync(string text, CancellationToken cancellationToken)
    {
        if (_state.Active is { } draft)
        {
            if (await ResumedAsync(draft, cancellationToken) is { } resumed)
            {
                await TakeInDraftAsync(resumed.Flow, resumed.Draft, text, cancellationToken);
            }

            return;
        }

        var found = dialog.Commands.Tolerantly(text);
        NoticeLanguage(text, found);
        if (found is not null)
        {
            await RunAsync(found, cancellationToken);
            return;
        }

        await TakeLooseWordAsync(text, cancellationToken);
    }

    /// <summary>What can be said while nothing is under way.</summary>
    private async Task TakeLooseWordAsync(string text, CancellationToken cancellationToken)
    {
        switch (dialog.LoopWords.Find(text))
        {
            case LoopWord.Undo:
                await UndoAsync(cancellationToken);
                break;
            case LoopWord.Help:
                await WelcomeAsync(WelcomeReason.Help, cancellationToken);
                break;
            case LoopWord.Stop or LoopWord.Back or LoopWord.Later:
                Say(Book.Say(DialogPhrases.NothingUnderWay));
                break;
            default:
                await TakeSentenceAsync(text, cancellationToken);
                break;
        }
    }

    private async Task TakeSentenceAsync(string text, CancellationToken cancellationToken)
    {
        foreach (var understand in Scope.IsShared ? [] : dialog.Setup.Sentences)
        {
            if (await understand(Scope with { State = _state }, text, cancellationToken) is { } outcome)
            {
                await ApplyAsync(outcome, cancellationToken);
                return;
            }
        }

        await WelcomeAsync(WelcomeReason.NotUnderstood, cancellationToken);
    }

    private async Task RunAsync(FoundCommand found, CancellationToken cancellationToken) =>
        await ApplyAsync(await OutcomeOfAsync(found, cancellationToken), cancellationToken);

    private ValueTask<Outcome> OutcomeOfAsync(FoundCommand found, CancellationToken cancellationToken) =>
        Scope.IsShared && found.Command.IsPrivate
            ? ValueTask.FromResult(dialog.Setup.KeepPrivate(Book))
            : found.Command.Run(Scope with { State = _state }, found.Rest, cancellationToken);

    private async Task WelcomeAsync(WelcomeReason reason, CancellationToken cancellationToken) =>
        await ApplyAsync(await dialog.Setup.Welcome(Scope with { State = _state }, reason, cancellationToken), cancellationToken);

    private async Task ApplyAsync(Outcome proposed, CancellationToken cancellationToken)
    {
        var outcome = await RefusalOfAsync(proposed, cancellationToken) is { } refusal ? Outcome.Say(refusal) : proposed;
        if (outcome.Speaker is { } speaker)
        {
            Speak(speaker);
        }

        _replies.AddRange(outcome.Replies);
        _changes.AddRange(outcome.Changes);
        _newCard = outcome.NewCard ?? _newCard;
        if (outcome.Forget is { } forgotten)
        {
            _state = forgotten.TakenOutOf(_state);
            _newCard = outcome.NewCard;
        }

        if (outcome.Undo is { } undo)
        {
            _state = _state with
            {
                Undo = new UndoEntry { Kind = undo.Kind, Subjects = undo.Subjects, Until = Now.ToUniversalTime() + UndoTime },
            };
        }

        if (outcome.Start is { } start)
        {
            await BeginAsync(start, cancellationToken);
        }

        if (outcome.Continue is { } which)
        {
            await ContinueAsync(which, cancellationToken);
        }
    }

    private async ValueTask<string?> RefusalOfAsync(Outcome outcome, CancellationToken cancellationToken) =>
        outcome.Changes.Count == 0 ? null : await dialog.Setup.Refuse(Scope with { State = _state }, outcome.Changes, cancellationToken);

    private void Speak(Speaker speaker)
    {
        var language = Language.Tagged(speaker.ChosenLanguage) ?? Language.Tagged(speaker.WrittenLanguage) ?? Book.Language;
        var zone = speaker.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : Scope.Zone;
        Scope = Scope with
        {
            Speaker = speaker,
            Book = Scope.Books[language],
            Zone = zone,
            Now = TimeZoneInfo.ConvertTime(Scope.Now, zone),
        };
    }

    /// <summary>
    /// What is written while no question is open tells the language, best of all a command's own words. Han words are compared
    /// without regard to the script, so their language is told by their signs, and by the command only where those fit both.
    /// </summary>
    private void NoticeLanguage(string text, FoundCommand? found)
    {
        var words = found is null || found.Rest.Length == text.Length ? text : text[..^found.Rest.Length];
        var isHan = words.Any(sign => sign is >= '\u4e00' and <= '\u9fff');
        var guess = found is null || isHan ? LanguageGuess.Of(words, Book.Language) ?? found?.Language : found.Language;
        if (found is not null && isHan && Book.Language == Language.English && IsOfBothScripts(words))
        {
            // What follows tells the script, if anything does.
            guess = IsOfBothScripts(text) ? found.Language : LanguageGuess.Of(text, found.Language);
        }

        if (guess is not null && Scope.Speaker.ChosenLanguage is null && guess != Book.Language)
        {
            Speak(Scope.Speaker with { WrittenLanguage = guess.Tag });
        }
    }

    private static bool IsOfBothScripts(string text) =>
        LanguageGuess.Of(text, Language.SimplifiedChinese) != LanguageGuess.Of(text, Language.TraditionalChinese);

    private void Say(string text, params IReadOnlyList<string> choices) => _replies.Add(Reply.Say(text, choices));

    private static bool SameConversation(
        Protocol.Activities.ConversationReference? left, Protocol.Activities.ConversationReference? right) =>
        left is null || (right is not null && left.ServiceUrl == right.ServiceUrl && left.Locale == right.Locale
            && left.Conversation?.Id == right.Conversation?.Id && left.User?.Id == right.User?.Id && left.Bot?.Id == right.Bot?.Id);
}
