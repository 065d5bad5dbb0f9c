using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Rights;

/// <summary>Links to the audit trail, to the page of jobs and to what is kept about one colleague; the host makes and reads them.</summary>
public sealed record RightsLinks
{
    public static readonly RightsLinks None = new();

    public Func<Speaker, Language, string?> Audit { get; init; } = (_, _) => null;

    public Func<Speaker, Language, string?> Jobs { get; init; } = (_, _) => null;

    public Func<Speaker, string, string?> UserFile { get; init; } = (_, _) => null;
}

/// <summary>The audit trail, the page of jobs, and what is kept about people who work with KamBot.</summary>
internal sealed class UserCommands(ISalesRecords records, RightsLinks links)
{
    private const int MostOffered = 5;

    public ValueTask<Outcome> AuditAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => new(
        IsOfOperations(turn.Speaker)
            ? Opened(turn, links.Audit(turn.Speaker, turn.Book.Language), RightsPhrases.AuditLink, "audit.opened")
            : Outcome.Say(turn.Book.Say(RightsPhrases.OnlyOperations)));

    public ValueTask<Outcome> JobsAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => new(
        IsOfOperations(turn.Speaker)
            ? Opened(turn, links.Jobs(turn.Speaker, turn.Book.Language), RightsPhrases.JobsLink, "jobs.opened")
            : Outcome.Say(turn.Book.Say(RightsPhrases.JobsOnlyOperations)));

    public ValueTask<Outcome> ExportMeAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        new(Export(turn, turn.Speaker.UserId, turn.Speaker.Name));

    public async ValueTask<Outcome> ExportUserAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        if (turn.Speaker.Role != SpeakerRole.Administrator)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.OnlyAdministrators));
        }

        var said = TextFolding.FoldHan(rest);
        var found = (await records.EveryColleagueAsync(turn.Speaker, cancellationToken))
            .Where(each => said.Length > 0 && (each.Key == rest.Trim() || TextFolding.FoldHan(each.Value).Contains(said, StringComparison.Ordinal))).ToList();
        return found is [var only]
            ? Export(turn, only.Key, only.Value)
            : Outcome.Say(
                turn.Book.Say(RightsPhrases.WhichColleague),
                [.. found.Take(MostOffered).Select(each => $"{turn.Book.Plain(RightsWords.ExportUser)} {(found.Count(other => other.Value == each.Value) > 1 ? each.Key : each.Value)}")]);
    }

    public static ValueTask<Outcome> EraseUserAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => new(
        turn.Speaker.Role == SpeakerRole.Administrator
            ? new Outcome { Start = new FlowStart(EraseUser.Script.Name, Answers.None).Hinting(EraseUser.Whom, rest) }
            : Outcome.Say(turn.Book.Say(RightsPhrases.OnlyAdministrators)));

    private static bool IsOfOperations(Speaker speaker) => speaker.Role is SpeakerRole.Operations or SpeakerRole.Administrator;

    private static Outcome Opened(TurnScope turn, string? link, Phrase sentence, string act) => link is null
        ? Outcome.Say(turn.Book.Say(RightsPhrases.NoLink))
        : Linked(turn, sentence, link, "", act, turn.Speaker.UserId);

    private Outcome Export(TurnScope turn, string userId, string name) => links.UserFile(turn.Speaker, userId) is { } link
        ? Linked(turn, RightsPhrases.ExportLink, link, name, "user.exported", userId)
        : Outcome.Say(turn.Book.Say(RightsPhrases.NoLink));

    private static Outcome Linked(TurnScope turn, Phrase sentence, string link, string name, string act, string aboutId)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        source.Audit(act, UserSubject.Of(aboutId));
        return Outcome.Say(turn.Book.Say(sentence, ("link", new Said(link)), ("name", name))) with { Changes = source.Changes };
    }
}
