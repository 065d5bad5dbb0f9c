using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Opportunities;

/// <summary>Takes back what one dialog or button did to an opportunity, as long as nothing was done to it since.</summary>
internal sealed class OpportunityUndo(ISalesRecords records)
{
    public const string Kind = "opportunity-change";

    /// <summary>Subjects: the source, the opportunity, when it was touched by it, and how it stood before.</summary>
    public static Undoable Of(SourceRecords source, Opportunity before, Opportunity after) => new(
        Kind,
        [
            source.Id.ToString(), before.Id.ToString(), Stamp(after), before.Name, before.SearchName, before.Stage.ToString(), before.State.ToString(),
            before.Amount?.ToString(CultureInfo.InvariantCulture) ?? "", before.Currency ?? "", Day(before.ExpectedOn),
            before.Probability?.ToString(CultureInfo.InvariantCulture) ?? "", Day(before.DeferredUntil),
        ]);

    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        if (await records.OpportunityAsync(turn.Speaker, Guid.Parse(subjects[1]), cancellationToken) is not { } deal || Stamp(deal) != subjects[2])
        {
            return Outcome.Say(turn.Book.Say(Calls.CallPhrases.TooLateToUndo));
        }

        var source = new SourceRecords(turn, Guid.Parse(subjects[0]));
        source.Replace(deal with
        {
            Name = subjects[3],
            SearchName = subjects[4],
            Stage = Enum.Parse<OpportunityStage>(subjects[5]),
            State = Enum.Parse<OpportunityState>(subjects[6]),
            Amount = decimal.TryParse(subjects[7], CultureInfo.InvariantCulture, out var amount) ? amount : null,
            Currency = subjects[8].Length > 0 ? subjects[8] : null,
            ExpectedOn = Day(subjects[9]),
            Probability = int.TryParse(subjects[10], CultureInfo.InvariantCulture, out var percent) ? percent : null,
            DeferredUntil = Day(subjects[11]),
            TouchedAt = source.At,
        });
        source.Audit("opportunity.change-taken-back", deal.Id);
        return new Outcome
        {
            Changes =
            [
                .. source.Changes,
                .. await new SourceWithdrawal(records).OfAsync(turn, source.Id, [], cancellationToken),
            ],
            Replies = [Reply.Say(turn.Book.Say(OpportunityPhrases.TakenBack, ("name", subjects[3])))],
        };
    }

    private static string Stamp(Opportunity deal) => deal.TouchedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
