using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>Keeps what was said about one section as claims, and answers with the section as it is known now.</summary>
internal sealed class ProfileEnding(ISalesRecords records, ProfilePages pages, ProfilePart part)
{
    public const string UndoKind = "profile";

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var account = await source.AccountAsync(records, answers.Get(ProfileSource.Account)!, cancellationToken);
        var before = await records.ProfileClaimsAsync(turn.Speaker, account.Id, cancellationToken);
        if (part == ProfileParts.System)
        {
            ClaimSystem(source, account, answers);
        }
        else
        {
            ClaimFacts(source, account, answers, before);
        }

        var people = await ClaimWishesAsync(turn, source, account, answers, cancellationToken);
        var page = await pages.OfAsync(turn, account, source.Claims, people, cancellationToken);
        if (!source.Claims.Any())
        {
            return Show(page, turn, [turn.Book.Say(ProfilePhrases.NothingNew)], undo: null);
        }

        source.Audit("profile.filled", account.Id);
        return Show(page, turn, ProfileSaved.Lines(before, [.. source.Claims], turn.Book), source.Id.ToString()) with
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString(), .. source.Created]),
        };
    }

    private Outcome Show(ProfilePage page, TurnScope turn, IReadOnlyList<string> saved, string? undo) => new()
    {
        Replies = [Reply.Show(SectionCard.Show(page, part.Section, turn, saved, undo), SectionCard.Title(page, part.Section, turn.Book))],
    };

    private void ClaimFacts(SourceRecords source, Account account, Answers answers, IReadOnlyList<Claim> before)
    {
        var open = OpenUnknowns.Of(before, account.Id).Select(claim => claim.Value).ToHashSet();
        foreach (var fact in part.Facts)
        {
            switch (answers.Of(fact.Question))
            {
                case { Kind: AnswerKind.Given, Value: { } value }:
                    Claim(source, account, AttributeOf(fact, answers), value, answers);
                    break;
                case { Kind: AnswerKind.Unknown } when !open.Contains(AttributeOf(fact, answers)):
                    source.Claim(
                        SubjectKind.Account, account.Id, account.Id, ClaimAttributes.Unknown, AttributeOf(fact, answers), Evidence.Assumed);
                    break;
            }
        }
    }

    private void ClaimSystem(SourceRecords source, Account account, Answers answers)
    {
        var system = answers.Get(FillSystem.System) is { } picked && Guid.TryParse(picked.Key, out var known) ? known : source.NewId();
        foreach (var fact in part.Facts)
        {
            switch (answers.Of(fact.Question))
            {
                case { Kind: AnswerKind.Given, Value: { } value }:
                    Claim(source, account, fact.Attribute, value, answers, system);
                    break;
                case { Kind: AnswerKind.Unknown }:
                    source.Claim(
                        SubjectKind.Account, account.Id, account.Id, ClaimAttributes.Unknown, fact.Attribute, Evidence.Assumed, objectId: system);
                    break;
            }
        }
    }

    /// <summary>What people wish for themselves is about the person, and its author's alone. Answers the people, new ones too.</summary>
    private async ValueTask<IEnumerable<Person>> ClaimWishesAsync(
        TurnScope turn, SourceRecords source, Account account, Answers answers, CancellationToken cancellationToken)
    {
        var wishes = (answers.Get(FillNeeds.People) ?? []).Where(person => answers.Has(FillNeeds.Personal, person)).ToList();
        if (wishes.Count == 0)
        {
            return [];
        }

        var people = source.People(wishes, await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken), account.Id);
        foreach (var each in wishes)
        {
            source.Claim(
                SubjectKind.Person, people[each.Key].Id, account.Id, ProfileAttributes.Personal, answers.Get(FillNeeds.Personal, each)!,
                HowKnown(answers), Visibility.Author, answers.Get(ProfileSource.Note));
        }

        return people.Values;
    }

    private static void Claim(SourceRecords source, Account account, string attribute, string value, Answers answers, Guid? system = null) =>
        source.Claim(
            SubjectKind.Account, account.Id, account.Id, attribute, value, HowKnown(answers),
            note: answers.Get(ProfileSource.Note), objectId: system);

    /// <summary>Where nobody said how it is known, it is assumed.</summary>
    private static Evidence HowKnown(Answers answers) => answers.Chosen(ProfileSource.Known) ?? Evidence.Assumed;

    private static string AttributeOf(ProfileFact fact, Answers answers) => fact.IsYearly && answers.Chosen(FillFigures.Year) is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{fact.Attribute}/{year}")
        : fact.Attribute;
}
