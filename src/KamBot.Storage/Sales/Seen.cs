using System.Linq.Expressions;
using KamBot.Sales.Accounts;
using KamBot.Sales.Rights;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

/// <summary>
/// The one rule of who sees an account, written into every query that asks it: the whole tenant where <c>all</c> is said, else the
/// owner, who sees the owner's accounts now, and with whom the account is shared. <see cref="Sqlite.SqliteSalesQueries"/> says the
/// same in SQL.
/// </summary>
internal static class Seen
{
    private static readonly Expression<Func<Account, KamBotDb, bool, string, bool>> Rule = (account, db, all, user) =>
        all || account.OwnerId == user
        || db.Sights.Any(sight => sight.UserId == user && (sight.OwnerId == account.OwnerId || sight.OwnerId == Sight.Everybody))
        || db.Shares.Any(share => share.UserId == user && share.AccountId == account.Id);

    // Apart from the own ones, so that those still come by their index in the order in which they were touched.
    private static readonly Expression<Func<KamBotDb, string, IQueryable<Account>>> All = (db, user) =>
        db.Accounts.Where(account => account.OwnerId == user).Concat(db.Accounts.Where(account => account.OwnerId != user && (
            db.Sights.Any(sight => sight.UserId == user && (sight.OwnerId == account.OwnerId || sight.OwnerId == Sight.Everybody))
            || db.Shares.Any(share => share.UserId == user && share.AccountId == account.Id))));

    /// <summary>Stands for the rule where a query is written; never runs.</summary>
    public static bool By(Account account, KamBotDb db, bool all, string user) =>
        throw new InvalidOperationException("The rule is written into queries only.");

    /// <summary>Stands for all accounts that somebody sees who does not see the whole tenant; never runs.</summary>
    public static IQueryable<Account> Accounts(KamBotDb db, string user) =>
        throw new InvalidOperationException("The rule is written into queries only.");

    /// <summary>Compiles a query with the rule in the place of <see cref="By"/> and <see cref="Accounts"/>.</summary>
    public static Func<KamBotDb, T1, IAsyncEnumerable<TRow>> Compile<T1, TRow>(Expression<Func<KamBotDb, T1, IQueryable<TRow>>> query) =>
        EF.CompileAsyncQuery(Written(query));

    public static Func<KamBotDb, T1, T2, IAsyncEnumerable<TRow>> Compile<T1, T2, TRow>(Expression<Func<KamBotDb, T1, T2, IQueryable<TRow>>> query) =>
        EF.CompileAsyncQuery(Written(query));

    public static Func<KamBotDb, T1, T2, T3, IAsyncEnumerable<TRow>> Compile<T1, T2, T3, TRow>(Expression<Func<KamBotDb, T1, T2, T3, IQueryable<TRow>>> query) =>
        EF.CompileAsyncQuery(Written(query));

    public static Func<KamBotDb, T1, T2, T3, T4, IAsyncEnumerable<TRow>> Compile<T1, T2, T3, T4, TRow>(Expression<Func<KamBotDb, T1, T2, T3, T4, IQueryable<TRow>>> query) =>
        EF.CompileAsyncQuery(Written(query));

    public static Func<KamBotDb, T1, T2, T3, T4, T5, IAsyncEnumerable<TRow>> Compile<T1, T2, T3, T4, T5, TRow>(Expression<Func<KamBotDb, T1, T2, T3, T4, T5, IQueryable<TRow>>> query) =>
        EF.CompileAsyncQuery(Written(query));

    private static Expression<T> Written<T>(Expression<T> query) => (Expression<T>)new RuleWriter().Visit(query);

    private sealed class RuleWriter : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Seen)) return base.VisitMethodCall(node);
            LambdaExpression rule = node.Method.Name == nameof(By) ? Rule : All;
            return new ValueWriter(rule.Parameters.Zip(node.Arguments).ToDictionary(pair => pair.First, pair => pair.Second)).Visit(rule.Body);
        }
    }

    private sealed class ValueWriter(IReadOnlyDictionary<ParameterExpression, Expression> values) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => values.GetValueOrDefault(node, node);
    }
}
