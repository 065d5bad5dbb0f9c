using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Rights;

/// <summary>Lets the deputy in for whole days of the one who is away, in that person's zone.</summary>
internal sealed class SetDeputyEnding(ISalesRecords records)
{
    public const string UndoKind = "deputy";

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (who, from, until) = (answers.Get(SetDeputy.Who)!, answers.Chosen(SetDeputy.From)!.Value, answers.Chosen(SetDeputy.Until)!.Value);
        if (until < from || until < DateOnly.FromDateTime(turn.Now.DateTime))
        {
            return AskDayAgain(turn, until < from ? RightsPhrases.DaysTurned : RightsPhrases.DaysPast, who, until < from ? from : null);
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        foreach (var owner in await OwnersAsync(turn, who, cancellationToken))
        {
            source.Add(new Sight
            {
                Id = source.NewId(), TenantId = turn.Speaker.TenantId, UserId = who.Key, OwnerId = owner, ForId = turn.Speaker.UserId,
                Kind = SightKind.Deputy, FromAt = Begin(from, turn), UntilAt = Begin(until.AddDays(1), turn), SourceId = source.Id,
            });
        }

        source.Audit("deputy.set", UserSubject.Of(who.Key));
        source.Notify(who.Key, RightsNotices.Deputy, source.Id, $"{RightsNotices.Deputy}:{source.Id:N}");
        return Outcome.Say(turn.Book.Say(
            RightsPhrases.DeputySet, ("name", who.Name), ("from", Say(from, turn)), ("until", Say(until, turn)))) with
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString()]),
        };
    }

    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var source = new SourceRecords(turn, Guid.Parse(subjects[0]));
        foreach (var sight in await records.SightsFromAsync(turn.Speaker, source.Id, cancellationToken))
        {
            source.Replace(sight with { UntilAt = sight.FromAt < source.At ? sight.FromAt : source.At });
        }

        source.Audit("deputy.taken-back", UserSubject.Of(turn.Speaker.UserId));
        return new Outcome { Changes = source.Changes };
    }

    public static string Say(DateOnly day, TurnScope turn) => DayWording.Say(day, turn.Now, turn.Book.Language.Tag);

    /// <summary>The own accounts; of a manager also those that a manager sees, or nothing that waits could be decided.</summary>
    private async ValueTask<IReadOnlyList<string>> OwnersAsync(TurnScope turn, Picked who, CancellationToken cancellationToken) =>
        turn.Speaker.Role != SpeakerRole.Manager ? [turn.Speaker.UserId]
        : [turn.Speaker.UserId, .. (await records.TeamAsync(turn.Speaker, cancellationToken)).Where(owner => owner != who.Key && owner != turn.Speaker.UserId)];

    private static Outcome AskDayAgain(TurnScope turn, Dialogs.Languages.Phrase why, Picked who, DateOnly? from)
    {
        var known = Answers.None.With(SetDeputy.Who, who);
        return Outcome.Say(turn.Book.Say(why)) with
        {
            Start = new FlowStart(SetDeputy.Script.Name, from is { } day ? known.With(SetDeputy.From, day) : known),
        };
    }

    private static DateTimeOffset Begin(DateOnly day, TurnScope turn)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, turn.Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
