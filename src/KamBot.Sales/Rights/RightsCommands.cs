using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Rights;

/// <summary>What people say to share, to name a deputy and to hand over, and what they ask about rights.</summary>
internal sealed class RightsCommands(ISalesRecords records, AccountWords words, AccountChoice choice)
{
    private static readonly char[] Colons = [':', '：', ',', '，'];
    private static readonly char[] Edges = [' ', ',', '，', '.', '。', ':', '：'];

    /// <summary><c>share Northwind with Robin</c> is about an account, <c>share Anna Lindqvist</c> about facts on a person.</summary>
    public async ValueTask<Outcome> ShareEitherAsync(TurnScope turn, string rest, RunShare person, CancellationToken cancellationToken) =>
        await MeansAccountAsync(turn, rest, cancellationToken) ? await ShareAsync(turn, rest, cancellationToken) : await person(turn, rest, cancellationToken);

    public async ValueTask<Outcome> StopEitherAsync(TurnScope turn, string rest, RunShare person, CancellationToken cancellationToken) =>
        await MeansAccountAsync(turn, rest, cancellationToken) ? await StopSharingAsync(turn, rest, cancellationToken) : await person(turn, rest, cancellationToken);

    public async ValueTask<Outcome> ShareAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (what, whom) = Parted(turn, rest, RightsWords.To);
        var answers = await words.FindAsync(turn, what, cancellationToken) is { } account ? Answers.None.With(ShareAccount.Account, SalesPicks.Pick(account)) : Answers.None;
        return new Outcome { Start = Hinted(new FlowStart(ShareAccount.Script.Name, answers), (ShareAccount.With, whom)) };
    }

    public ValueTask<Outcome> StopSharingAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (what, whom) = Parted(turn, rest, RightsWords.To);
        return choice.WithAsync(
            turn, what, turn.Book.Plain(RightsWords.StopSharing), account => StopAsync(turn, account, whom, cancellationToken), cancellationToken);
    }

    /// <summary><c>deputy Robin from tomorrow until Friday</c>, and <c>deputy for Robin: Alex until Friday</c>.</summary>
    public static ValueTask<Outcome> DeputyAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (people, days) = Parted(turn, rest, RightsWords.From);
        var (from, until) = Parted(turn, days, RightsWords.Until);
        var known = Answers.None;
        if (days.Length == 0)
        {
            (people, until) = Parted(turn, people, RightsWords.Until);
            if (until.Length > 0) known = known.With(SetDeputy.From, DateOnly.FromDateTime(turn.Now.DateTime));
        }

        if (Behind(turn, people, RightsWords.For) is not { } others)
        {
            return new(new Outcome
            {
                Start = Hinted(new FlowStart(SetDeputy.Script.Name, known), (SetDeputy.Who, people), (SetDeputy.From, from), (SetDeputy.Until, until)),
            });
        }

        if (!SetDeputyEnding.MayNameForOthers(turn.Speaker))
        {
            return new(Outcome.Say(turn.Book.Say(RightsPhrases.OnlyManagersNameDeputies)));
        }

        var at = others.IndexOfAny(Colons);
        var (whom, who) = at < 0 ? (others, "") : (others[..at].Trim(Edges), others[(at + 1)..].Trim(Edges));
        return new(new Outcome
        {
            Start = Hinted(
                new FlowStart(SetDeputyFor.Script.Name, known),
                (SetDeputyFor.Whom, whom), (SetDeputyFor.Who, who), (SetDeputy.From, from), (SetDeputy.Until, until)),
        });
    }

    public async ValueTask<Outcome> HandOverAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        if (turn.Speaker.Role == SpeakerRole.Rep)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.OnlyManagersHandOver));
        }

        var (what, whom) = Parted(turn, rest, RightsWords.To);
        var start = new FlowStart(GiveAccounts.Script.Name, Answers.None);
        if (await words.FindAsync(turn, what, cancellationToken) is { } account)
        {
            var owner = await ColleagueNames.ReadAsync(records, turn, account.OwnerId, cancellationToken);
            start = start with { Answers = Answers.None.With(GiveAccounts.From, new Picked(account.OwnerId, owner)).With(GiveAccounts.Account, SalesPicks.Pick(account)) };
            return new Outcome { Start = Hinted(start, (GiveAccounts.To, whom)) };
        }

        return new Outcome { Start = Hinted(start, (GiveAccounts.From, what), (GiveAccounts.To, whom)) };
    }

    public async ValueTask<Outcome> StopDeputyAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var own = (await records.DeputiesAsync(turn.Speaker, cancellationToken)).Where(sight => sight.ForId == turn.Speaker.UserId).ToList();
        if (own.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.NoDeputy), turn.Book.Plain(RightsWords.Deputy));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        foreach (var sourceId in own.Select(sight => sight.SourceId).Distinct())
        {
            foreach (var sight in await records.SightsFromAsync(turn.Speaker, sourceId, cancellationToken))
            {
                source.Replace(sight with { UntilAt = source.At });
            }
        }

        source.Audit("deputy.ended", UserSubject.Of(turn.Speaker.UserId));
        return Outcome.Say(turn.Book.Say(RightsPhrases.DeputyEnded)) with { Changes = source.Changes };
    }

    private async ValueTask<Outcome> StopAsync(TurnScope turn, Account account, string whom, CancellationToken cancellationToken)
    {
        if (await ShareAccountEnding.RefusalAsync(records, turn, account, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var shares = await records.SharesOfAsync(turn.Speaker, account.Id, cancellationToken);
        var names = await records.ColleaguesAsync(turn.Speaker, [.. shares.Select(share => share.UserId)], cancellationToken);
        var said = TextFolding.FoldHan(whom);
        var meant = shares.Where(share => said.Length == 0 || TextFolding.FoldHan(ColleagueNames.Of(share.UserId, names, turn.Book)).Contains(said, StringComparison.Ordinal)).ToList();
        if (meant.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.NotShared, ("account", account.Name)));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        foreach (var share in meant) source.Replace(share with { WithdrawnAt = source.At });
        source.Audit("account.share-ended", account.Id);
        return Outcome.Say(turn.Book.Say(
            RightsPhrases.ShareEnded, ("account", account.Name),
            ("names", string.Join(turn.Book.Plain(SpokenList.Joint), meant.Select(share => ColleagueNames.Of(share.UserId, names, turn.Book)).Distinct())))) with
        {
            Changes = source.Changes,
        };
    }

    private async ValueTask<bool> MeansAccountAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (what, whom) = Parted(turn, rest, RightsWords.To);
        return await words.FindAsync(turn, what, cancellationToken) is not null
            && (whom.Length > 0 || (await new PersonFinding(records).FindAsync(turn.Speaker, rest, cancellationToken)).Count == 0);
    }

    private static FlowStart Hinted(FlowStart start, params ReadOnlySpan<(Question Question, string Words)> hints)
    {
        foreach (var (question, said) in hints) start = start.Hinting(question, said);
        return start;
    }

    /// <summary>What follows the word, in any of the languages; null where it does not begin with it.</summary>
    private static string? Behind(TurnScope turn, string words, Phrase beginning)
    {
        var word = turn.Books.All.SelectMany(book => book.Synonyms(beginning)).OrderByDescending(each => each.Length)
            .Select(each => each[0] > '\u2e80' ? each : each + " ")
            .FirstOrDefault(each => words.StartsWith(each, StringComparison.OrdinalIgnoreCase));
        return word is null ? null : words[word.Length..].Trim(Edges);
    }

    /// <summary>What stands before and behind the word that joins the two, in any of the languages; all before it where there is none.</summary>
    private static (string Before, string After) Parted(TurnScope turn, string words, Phrase joint)
    {
        var said = TextFolding.FoldSigns(words);
        foreach (var word in turn.Books.All.SelectMany(book => book.Synonyms(joint)).OrderByDescending(word => word.Length))
        {
            var isHan = word[0] > '\u2e80';
            var padded = isHan ? said : $" {said} ";
            var at = padded.LastIndexOf(isHan ? word : $" {word} ", StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var from = isHan ? at : Math.Max(0, at);
            var after = Math.Min(words.Length, at + word.Length + (isHan ? 0 : 1));
            return (words[..Math.Min(from, words.Length)].Trim(Edges), words[after..].Trim(Edges));
        }

        return (words.Trim(Edges), "");
    }
}

/// <summary>A command's run, for commands that mean one of two things.</summary>
internal delegate ValueTask<Outcome> RunShare(TurnScope turn, string rest, CancellationToken cancellationToken);
