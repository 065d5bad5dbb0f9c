using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Rights;

/// <summary>Lets the deputy in for whole days, in the zone of whoever names the deputy.</summary>
internal sealed class SetDeputyEnding(ISalesRecords records, RoleOf roleOf)
{
    public const string UndoKind = "deputy";

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (from, until) = (answers.Chosen(SetDeputy.From)!.Value, answers.Chosen(SetDeputy.Until)!.Value);
        var who = answers.Get(SetDeputy.Who)!;
        if (DaysAgain(turn, SetDeputy.Script, Answers.None.With(SetDeputy.Who, who), from, until) is { } again)
        {
            return again;
        }

        var source = await NameAsync(turn, turn.Speaker, who, from, until, cancellationToken);
        return Outcome.Say(turn.Book.Say(
            RightsPhrases.DeputySet, ("name", who.Name), ("from", Say(from, turn)), ("until", Say(until, turn)))) with
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString(), turn.Speaker.UserId]),
        };
    }

    /// <summary>For somebody else, in the days of whoever names the deputy.</summary>
    public async ValueTask<Outcome> FinishForAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (whom, who) = (answers.Get(SetDeputyFor.Whom)!, answers.Get(SetDeputyFor.Who)!);
        var (from, until) = (answers.Chosen(SetDeputy.From)!.Value, answers.Chosen(SetDeputy.Until)!.Value);
        if (!MayNameForOthers(turn.Speaker) || !await LeadsAsync(turn.Speaker, whom.Key, cancellationToken))
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.OnlyManagersNameDeputies));
        }

        if (whom.Key == who.Key)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.SameOwner));
        }

        if (DaysAgain(turn, SetDeputyFor.Script, Answers.None.With(SetDeputyFor.Whom, whom).With(SetDeputyFor.Who, who), from, until) is { } again)
        {
            return again;
        }

        var absent = turn.Speaker with { UserId = whom.Key, Name = whom.Name, Role = roleOf(turn.Speaker.TenantId, whom.Key) };
        var source = await NameAsync(turn, absent, who, from, until, cancellationToken);
        source.Audit("deputy.set-for", UserSubject.Of(whom.Key));
        source.Notify(whom.Key, RightsNotices.DeputyForYou, source.Id, $"{RightsNotices.DeputyForYou}:{source.Id:N}");
        return Outcome.Say(turn.Book.Say(
            RightsPhrases.DeputySetFor, ("name", who.Name), ("whom", whom.Name), ("from", Say(from, turn)), ("until", Say(until, turn))),
            turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])) with
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString(), whom.Key]),
        };
    }

    public static bool MayNameForOthers(Speaker speaker) => speaker.Role is SpeakerRole.Manager or SpeakerRole.Administrator;

    private async ValueTask<bool> LeadsAsync(Speaker speaker, string userId, CancellationToken cancellationToken) =>
        (await records.TeamAsync(speaker, cancellationToken)).Any(each => each == userId || each == Sight.Everybody);

    private async ValueTask<SourceRecords> NameAsync(
        TurnScope turn, Speaker absent, Picked who, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        foreach (var owner in await OwnersAsync(absent, who, cancellationToken))
        {
            source.Add(new Sight
            {
                Id = source.NewId(), TenantId = absent.TenantId, UserId = who.Key, OwnerId = owner, ForId = absent.UserId,
                Kind = SightKind.Deputy, FromAt = Begin(from, turn), UntilAt = Begin(until.AddDays(1), turn), SourceId = source.Id,
            });
        }

        source.Audit("deputy.set", UserSubject.Of(who.Key));
        source.Notify(who.Key, RightsNotices.Deputy, source.Id, $"{RightsNotices.Deputy}:{source.Id:N}");
        return source;
    }

    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        // Kept before deputies could be named for others, it bears no second id.
        var (source, absent) = (new SourceRecords(turn, Guid.Parse(subjects[0])), subjects.Count > 1 ? subjects[1] : turn.Speaker.UserId);
        foreach (var sight in await records.SightsFromAsync(turn.Speaker with { UserId = absent }, source.Id, cancellationToken))
        {
            source.Replace(sight with { UntilAt = sight.FromAt < source.At ? sight.FromAt : source.At });
        }

        source.Audit("deputy.taken-back", UserSubject.Of(absent));
        return new Outcome { Changes = source.Changes };
    }

    public static string Say(DateOnly day, TurnScope turn) => DayWording.Say(day, turn.Now, turn.Book.Language.Tag);

    /// <summary>The own accounts; of a manager also those that a manager sees, or nothing that waits could be decided.</summary>
    private async ValueTask<IReadOnlyList<string>> OwnersAsync(Speaker absent, Picked who, CancellationToken cancellationToken) =>
        absent.Role != SpeakerRole.Manager ? [absent.UserId]
        : [absent.UserId, .. (await records.TeamAsync(absent, cancellationToken)).Where(owner => owner != who.Key && owner != absent.UserId)];

    /// <summary>Asks again for days that are turned round or over; null where they are neither.</summary>
    private static Outcome? DaysAgain(TurnScope turn, Flow flow, Answers known, DateOnly from, DateOnly until) =>
        until < from ? Ask(turn, RightsPhrases.DaysTurned, flow, known.With(SetDeputy.From, from))
        : until < DateOnly.FromDateTime(turn.Now.DateTime) ? Ask(turn, RightsPhrases.DaysPast, flow, known)
        : null;

    private static Outcome Ask(TurnScope turn, Phrase why, Flow flow, Answers known) =>
        Outcome.Say(turn.Book.Say(why)) with { Start = new FlowStart(flow.Name, known) };

    private static DateTimeOffset Begin(DateOnly day, TurnScope turn)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, turn.Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
