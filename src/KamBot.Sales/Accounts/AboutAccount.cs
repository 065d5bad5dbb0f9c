using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>What one finished dialog says about one account, so that it can be taken back together.</summary>
internal sealed class AboutAccount(TurnScope turn, Account before)
{
    public const string UndoKind = "account-fields";

    private readonly SourceRecords _source = new(turn, Guid.CreateVersion7(turn.Now));

    public Account Before { get; } = before;

    public DateOnly Today { get; } = DateOnly.FromDateTime(turn.Now.DateTime);

    public IEnumerable<Claim> Claims => _source.Claims;

    /// <summary>Says it about the account that was picked, where it is still there.</summary>
    public static async ValueTask<Outcome> SayAsync(
        ISalesRecords records, TurnScope turn, Picked picked, Func<AboutAccount, ValueTask<Outcome>> say, CancellationToken cancellationToken) =>
        Guid.TryParse(picked.Key, out var id) && await records.AccountAsync(turn.Speaker, id, cancellationToken) is { } account
            ? await say(new AboutAccount(turn, account))
            : Outcome.Say(turn.Book.Say(AccountPhrases.Gone));

    public void Claim(string attribute, string value, string? note = null, Evidence evidence = Evidence.Said) =>
        _source.Claim(SubjectKind.Account, Before.Id, Before.Id, attribute, value, evidence, note: note);

    /// <summary>The answer as a claim; not knowing takes back what was said before, skipping leaves it.</summary>
    public void Claim(string attribute, Question question, Answers answers, Func<string, (string Value, string? Note)> read, string? evidence)
    {
        var how = evidence is null ? Evidence.Assumed : Evidence.Said;
        switch (answers.Of(question))
        {
            case { Kind: AnswerKind.Given, Value: { } stored }:
                var (value, note) = read(stored);
                Claim(attribute, value, note ?? evidence, how);
                break;
            case { Kind: AnswerKind.Unknown }:
                Claim(attribute, AccountRating.NotKnown, evidence, how);
                break;
        }
    }

    public Outcome Saved(Account after, string act, params IReadOnlyList<Reply> replies)
    {
        _source.Replace(after with { TouchedAt = _source.At });
        _source.Audit(act, Before.Id);
        return new Outcome
        {
            Changes = _source.Changes,
            Undo = new Undoable(UndoKind, [_source.Id.ToString(), Before.Id.ToString(), Fields(Before), Fields(after)]),
            Replies = replies,
        };
    }

    /// <summary>Takes it back, unless somebody decided anew about the account since.</summary>
    public static async ValueTask<Outcome> TakeBackAsync(
        ISalesRecords records, TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        if (await records.AccountAsync(turn.Speaker, Guid.Parse(subjects[1]), cancellationToken) is not { } account
            || Fields(account) != subjects[3])
        {
            return Outcome.Say(turn.Book.Say(Calls.CallPhrases.TooLateToUndo));
        }

        var source = new SourceRecords(turn, Guid.Parse(subjects[0]));
        foreach (var claim in (await records.FromSourceAsync(turn.Speaker, source.Id, cancellationToken)).Claims)
        {
            source.Replace(claim with { WithdrawnAt = source.At });
        }

        source.Replace(WithFields(account, subjects[2]));
        source.Audit("account.taken-back", account.Id);
        return new Outcome { Changes = source.Changes };
    }

    private static string Fields(Account account) => string.Create(
        CultureInfo.InvariantCulture,
        $"{account.IsKeyAccount}|{account.Tier}|{account.ParentId}|{account.Potential}|{account.ReviewOn:yyyy-MM-dd}|{account.PlanReviewOn:yyyy-MM-dd}");

    private static Account WithFields(Account account, string fields)
    {
        var parts = fields.Split('|');
        return account with
        {
            IsKeyAccount = bool.TryParse(parts[0], out var isKey) ? isKey : null,
            Tier = Enum.TryParse<AccountTier>(parts[1], out var tier) ? tier : null,
            ParentId = Guid.TryParse(parts[2], out var parent) ? parent : null,
            Potential = int.TryParse(parts[3], NumberStyles.Integer, CultureInfo.InvariantCulture, out var potential) ? potential : null,
            ReviewOn = DayIn(parts[4]),
            PlanReviewOn = DayIn(parts[5]),
        };
    }

    private static DateOnly? DayIn(string field) =>
        DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
