using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Relationships;

/// <summary>Takes back what a dialog about people did, step by step. What somebody changed since is left as it is.</summary>
internal sealed class PeopleTakeBack(ISalesRecords records)
{
    public const string UndoKind = "people";

    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var changes = new List<RecordChange>();
        foreach (var subject in subjects)
        {
            var step = subject.Split(Steps.Divider);
            changes.AddRange(await ChangesAsync(turn, step, cancellationToken));
        }

        return new Outcome
        {
            Changes = changes,
            Replies = changes.Count == 0 ? [Reply.Say(turn.Book.Say(Calls.CallPhrases.TooLateToUndo))] : [],
        };
    }

    private async ValueTask<IEnumerable<RecordChange>> ChangesAsync(TurnScope turn, string[] step, CancellationToken cancellationToken)
    {
        var (reader, id, at) = (turn.Speaker, Guid.Parse(step[1]), turn.Now.ToUniversalTime());
        switch (step[0])
        {
            case Steps.OfSource:
                return (await records.FromSourceAsync(reader, id, cancellationToken)).Claims
                    .Select(claim => new ReplaceRecord(claim with { WithdrawnAt = at }));
            case Steps.OfPerson:
                return Replaced(await records.PersonAsync(reader, id, cancellationToken), person => person with
                {
                    AccountId = Guid.Parse(step[2]), Title = step[3].Length == 0 ? null : step[3],
                });
            case Steps.OfMerge:
                return await PartAsync(turn, id, Guid.Parse(step[2]), cancellationToken);
            case Steps.OfShare:
                return (await records.ClaimsAboutAsync(reader, [Guid.Parse(step[2])], cancellationToken)).Where(claim => claim.Id == id)
                    .Select(claim => new ReplaceRecord(claim with { Visibility = Enum.Parse<Visibility>(step[3]) }));
            case Steps.OfObject:
                return (await records.ClaimsToMoveAsync(reader, Guid.Parse(step[2]), cancellationToken)).Where(claim => claim.Id == id)
                    .Select(claim => new ReplaceRecord(claim with { ObjectId = Guid.Parse(step[3]) }));
            case Steps.OfPost:
                return (await records.PositionsAsync(reader, [id], cancellationToken)).Select(post => new ReplaceRecord(post with { WithdrawnAt = at }));
            case Steps.OfReporting:
                return (await records.PositionsAsync(reader, [id], cancellationToken))
                    .Select(post => new ReplaceRecord(post with { ReportsToId = step[2].Length == 0 ? null : Guid.Parse(step[2]) }));
            case Steps.OfDeal:
                return (await records.DealsOfAsync(reader, [Guid.Parse(step[2])], cancellationToken)).Where(deal => deal.Id == id)
                    .Select(deal => new ReplaceRecord(deal with { WithdrawnAt = at }));
            case Steps.OfNewAccount:
                return Replaced(await records.AccountAsync(reader, id, cancellationToken), account => account with { WithdrawnAt = at });
            case Steps.OfNewPerson:
                return Replaced(await records.PersonAsync(reader, id, cancellationToken), person => person with { WithdrawnAt = at });
            default:
                return (await records.HoldingsOfAsync(reader, [Guid.Parse(step[2])], cancellationToken)).Where(holding => holding.Id == id)
                    .Select(holding => new ReplaceRecord(step[0] switch
                    {
                        Steps.OfEnding => holding with { Until = null },
                        Steps.OfHolder => holding with { PersonId = Guid.Parse(step[3]) },
                        _ => holding with { WithdrawnAt = at },
                    }));
        }
    }

    private async ValueTask<IEnumerable<RecordChange>> PartAsync(
        TurnScope turn, Guid duplicateId, Guid staysId, CancellationToken cancellationToken)
    {
        var duplicate = (await records.MergedIntoAsync(turn.Speaker, staysId, cancellationToken)).FirstOrDefault(each => each.Id == duplicateId);
        var claims = await records.ClaimsToMoveAsync(turn.Speaker, staysId, cancellationToken);
        return duplicate is null
            ? []
            :
            [
                new ReplaceRecord(duplicate with { MergedIntoId = null }),
                .. claims.Where(claim => claim.FormerSubjectId == duplicateId)
                    .Select(claim => new ReplaceRecord(claim with { SubjectId = duplicateId, FormerSubjectId = null })),
            ];
    }

    private static IEnumerable<RecordChange> Replaced<T>(T? record, Func<T, T> change) where T : class =>
        record is null ? [] : [new ReplaceRecord(change(record))];

    /// <summary>Notes what is done, so that it can be taken back. Words are kept only for a title, which may hold the divider no more.</summary>
    internal sealed class Steps
    {
        public const char Divider = '|';
        public const string OfSource = "source";
        public const string OfPerson = "was";
        public const string OfMerge = "merged";
        public const string OfShare = "shared";
        public const string OfObject = "pointed";
        public const string OfPost = "post";
        public const string OfReporting = "reported";
        public const string OfDeal = "deal";
        public const string OfNewAccount = "account";
        public const string OfNewPerson = "person";
        public const string OfEnding = "ended";
        public const string OfHolder = "held";
        private const string OfHolding = "hold";

        private readonly List<string> _steps = [];

        public Undoable Undoable() => new(UndoKind, _steps);

        public Steps Source(Guid id) => Add(OfSource, id);

        public Steps Was(Person person) =>
            Add(OfPerson, person.Id, person.AccountId, (person.Title ?? "").Replace(Divider, '/'));

        public Steps Merged(Person duplicate, Person stays) => Add(OfMerge, duplicate.Id, stays.Id);

        public Steps Shared(Claim claim) => Add(OfShare, claim.Id, claim.SubjectId, claim.Visibility);

        public Steps Pointed(Claim claim, Person stays) => Add(OfObject, claim.Id, stays.Id, claim.ObjectId);

        public Steps Post(Position post) => Add(OfPost, post.Id);

        public Steps Reported(Position post) => Add(OfReporting, post.Id, post.ReportsToId);

        public Steps Deal(Opportunities.Opportunity deal) => Add(OfDeal, deal.Id, deal.AccountId);

        public Steps Ended(Holding holding) => Add(OfEnding, holding.Id, holding.PersonId);

        public Steps Held(Holding holding, Person stays) => Add(OfHolder, holding.Id, stays.Id, holding.PersonId);

        public Steps Hold(Person person, Holding holding) => Add(OfHolding, holding.Id, person.Id);

        /// <summary>Accounts and people that a source made: <c>account:</c> or <c>person:</c> and the id.</summary>
        public Steps Created(IEnumerable<string> created)
        {
            _steps.AddRange(created.Select(each => each.Replace(':', Divider)));
            return this;
        }

        private Steps Add(string kind, params ReadOnlySpan<object?> parts)
        {
            _steps.Add(string.Join(Divider, [kind, .. parts]));
            return this;
        }
    }
}
