using KamBot.Dialogs.Conversations;
using KamBot.Sales.Maps;

namespace KamBot.Sales.Reminders;

/// <summary>
/// Looks for the dry run into what the night would ask, with the eyes of the person it asks: how many lines there are, and nothing of
/// what stands in them.
/// </summary>
public sealed class NightForecast(ISalesRecords records, HalfLives halfLives)
{
    private readonly NightPages _pages = new(records, new RelationshipMaps(records, halfLives));

    /// <summary>The line as it is, unless it foretells a nightly question: that one with its number of lines, or left for want of any.</summary>
    public async ValueTask<Forecast> LookAsync(string tenantId, Forecast line, CancellationToken cancellationToken)
    {
        if (line is not { Kind: ReminderKind.Night, LeftBecause: null })
        {
            return line;
        }

        var person = new Speaker { TenantId = tenantId, UserId = line.UserId, Role = SpeakerRole.Rep };
        var page = await _pages.ReadAsync(person, line.LocalTime, NightReview.Most, [], cancellationToken);
        return page.IsEmpty
            ? line with { LeftBecause = LeftBecause.NothingToAsk, Reason = ReminderPhrases.WhyLeft(LeftBecause.NothingToAsk) }
            : line with { Lines = page.Calls.Count + page.Actions.Count + page.Edges.Count };
    }
}
