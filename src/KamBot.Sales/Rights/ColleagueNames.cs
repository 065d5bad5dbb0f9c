using KamBot.Dialogs;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Rights;

/// <summary>Names of colleagues in the reader's language: who was erased is a former colleague, and nobody's name is an id.</summary>
public static class ColleagueNames
{
    /// <summary>Begins the ids that erased people left with what they said of customers.</summary>
    public const string FormerId = "former:";

    private static readonly Phrase Former = new("colleague.former", "a former colleague");

    public static string Of(string userId, IReadOnlyDictionary<string, string> names, PhraseBook book) =>
        userId.StartsWith(FormerId, StringComparison.Ordinal) ? book.Plain(Former) : names.GetValueOrDefault(userId) ?? userId;

    public static async ValueTask<string> ReadAsync(ISalesRecords records, TurnScope turn, string userId, CancellationToken cancellationToken) =>
        Of(userId, await records.ColleaguesAsync(turn.Speaker, [userId], cancellationToken), turn.Book);
}
