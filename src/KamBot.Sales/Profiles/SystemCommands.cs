using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>P6: add an installed system, change one, take one off the list.</summary>
internal sealed class SystemCommands(ProfilePages pages, AccountChoice choice)
{
    public const string RemovalUndoKind = "system-removed";

    public ValueTask<Outcome> AddAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => choice.WithAsync(
        turn, rest, turn.Book.Plain(ProfileWords.AddSystem),
        found => ValueTask.FromResult(new Outcome { Start = ProfileStart.NewSystem(found) }), cancellationToken);

    public ValueTask<Outcome> ChangeAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        NamedAsync(turn, rest, ProfileWords.ChangeSystem, Change, cancellationToken);

    public ValueTask<Outcome> RemoveAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        NamedAsync(turn, rest, ProfileWords.RemoveSystem, Remove, cancellationToken);

    public async ValueTask<Outcome> PressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return SalesWelcome.KeepPrivate(turn.Book);
        }

        if (await choice.OfButtonAsync(turn, answer.Subject, cancellationToken) is not var (account, _))
        {
            return Outcome.Say(turn.Book.Say(ProfilePhrases.NoAccount));
        }

        if (answer.Verb == ProfileButtons.AddSystemVerb)
        {
            return new Outcome { Start = ProfileStart.NewSystem(account) };
        }

        var page = await pages.OfAsync(turn, account, cancellationToken);
        return (answer.Values.GetValueOrDefault(ProfileButtons.SystemInput), answer.Verb) switch
        {
            (null or "", _) => List(page, turn, ProfilePhrases.WhichSystem),
            (var chosen, _) when page.View.Systems.FirstOrDefault(each => each.Id.ToString() == chosen) is not { } =>
                List(page, turn, ProfilePhrases.GoneSystem),
            (var chosen, ProfileButtons.ChangeSystemVerb) => Change(page, page.View.Systems.First(each => each.Id.ToString() == chosen), turn),
            (var chosen, _) => Remove(page, page.View.Systems.First(each => each.Id.ToString() == chosen), turn),
        };
    }

    private ValueTask<Outcome> NamedAsync(
        TurnScope turn, string rest, Phrase command, Func<ProfilePage, InstalledSystem, TurnScope, Outcome> then, CancellationToken cancellationToken) =>
        choice.WithAsync(
            turn, rest, turn.Book.Plain(command),
            async found =>
            {
                var page = await pages.OfAsync(turn, found, cancellationToken);
                return SystemIn(page.View.Systems, rest) is { } system
                    ? then(page, system, turn)
                    : List(page, turn, page.View.Systems.Count == 0 ? ProfilePhrases.NothingYet : ProfilePhrases.WhichSystem);
            },
            cancellationToken);

    /// <summary>The system whose name, or the first word of it, is among the words; the only one where there is no other.</summary>
    private static InstalledSystem? SystemIn(IReadOnlyList<InstalledSystem> systems, string words)
    {
        var said = TextFolding.FoldHan(words);
        var named = systems.Where(system => TextFolding.FoldHan(system.Name) is var name
            && (said.Contains(name, StringComparison.Ordinal) || (name.Split(' ')[0] is { Length: > 1 } first && said.Contains(first, StringComparison.Ordinal))));
        return named.Take(2).ToList() is [var only] ? only : systems is [var single] ? single : null;
    }

    private static Outcome Change(ProfilePage page, InstalledSystem system, TurnScope turn) =>
        new() { Start = ProfileStart.Of(system, page.Account) };

    private static Outcome Remove(ProfilePage page, InstalledSystem system, TurnScope turn)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        source.Claim(
            SubjectKind.Account, page.Account.Id, page.Account.Id, ClaimAttributes.SystemRemoved, system.Name, Evidence.Said, objectId: system.Id);
        source.Audit("profile.system-removed", page.Account.Id);
        var rest = page.With(source.Claims, turn.Now);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(RemovalUndoKind, [source.Id.ToString(), page.Account.Id.ToString()]),
            Replies = [Reply.Show(
                SectionCard.Show(
                    rest, ProfileSection.Systems, turn, [turn.Book.Say(ProfilePhrases.Removed, ("system", system.Name))], source.Id.ToString()),
                SectionCard.Title(rest, ProfileSection.Systems, turn.Book))],
        };
    }

    private static Outcome List(ProfilePage page, TurnScope turn, Phrase before) => new()
    {
        Replies = [Reply.Show(
            SectionCard.Show(page, ProfileSection.Systems, turn, [turn.Book.Say(before)]),
            SectionCard.Title(page, ProfileSection.Systems, turn.Book))],
    };
}
