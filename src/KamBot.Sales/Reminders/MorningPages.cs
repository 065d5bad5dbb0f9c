using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Plans;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Reminders;

/// <summary>N2 with N4 and N5, and N6 on the week's first morning: one bundle.</summary>
internal sealed class MorningPages(ISalesRecords records, TodayCard today, PlanReviews plans, ManagersWeek week, PublicHolidays holidays)
{
    private const int MostDeals = 200;
    private const int MostAccounts = 200;
    private static readonly Phrase Deferred = new("morning.deferred", "Deferred until now");
    private static readonly Phrase DeferredLine = new("morning.deferred-line", "{deal} · put off until {day}");
    private static readonly Phrase Birthdays = new("morning.birthdays", "Birthdays today");

    /// <summary>Null where the day has nothing to say.</summary>
    public async ValueTask<(AdaptiveCard Card, string Title)?> ReadAsync(TurnScope turn, ReminderSettings settings, CancellationToken cancellationToken)
    {
        var (title, ofDay, buttons) = await today.ReadAsync(turn, cancellationToken);
        var toReview = await plans.DueAsync(turn, cancellationToken);
        List<CardElement> sections =
        [
            .. ofDay,
            .. TodayCard.Section(turn, Deferred, await DeferredAsync(turn, cancellationToken)),
            .. TodayCard.Section(turn, PlanWords.Due, toReview.Select(account => PlanReviews.Line(turn, account))),
            .. settings.Wants(ReminderKind.Birthdays) ? TodayCard.Section(turn, Birthdays, await BirthdaysAsync(turn, cancellationToken)) : [],
            .. turn.Speaker.Role == SpeakerRole.Manager && settings.Wants(ReminderKind.Week) && IsFirstOfWeek(turn, settings)
                ? await week.SectionsAsync(turn, cancellationToken)
                : [],
        ];
        return sections.Count == 0 ? null : (TodayCard.Card(title, sections, [.. buttons, .. toReview.Take(1).Select(account => PlanReviews.Button(turn, account))], turn), title);
    }

    /// <summary>N5: deferred deals whose day has come, the longest waiting first.</summary>
    private async ValueTask<IEnumerable<string>> DeferredAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(turn.Now.DateTime);
        return (await records.OpportunitiesThatAreAsync(turn.Speaker, OpportunityState.Deferred, MostDeals, cancellationToken))
            .Where(deal => deal.OwnerId == turn.Speaker.UserId && deal.DeferredUntil <= day)
            .OrderBy(deal => deal.DeferredUntil)
            .Select(deal => turn.Book.Say(
                DeferredLine, ("deal", deal.Name), ("day", DayWording.Say(deal.DeferredUntil!.Value, turn.Now, turn.Book.Language.Tag))));
    }

    /// <summary>Birthdays are free words; those that name a day and a month count.</summary>
    private async ValueTask<IEnumerable<string>> BirthdaysAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var accounts = (await records.RecentAccountsAsync(turn.Speaker, MostAccounts, cancellationToken)).Where(each => each.OwnerId == turn.Speaker.UserId);
        var people = await records.PeopleOfAllAsync(turn.Speaker, [.. accounts.Select(account => account.Id)], cancellationToken);
        var claims = await records.ClaimsAboutAsync(turn.Speaker, [.. people.Select(person => person.Id)], cancellationToken);
        return from claim in claims
               where claim.Attribute == ClaimAttributes.Birthday
               group claim by claim.SubjectId into told
               where DayReader.Read(told.Last().Value, turn.Now, turn.Book.Culture, DayPreference.Past) is { } read
                   && (read.Day.Month, read.Day.Day) == (turn.Now.Month, turn.Now.Day)
               select CardText.Escape(people.First(person => person.Id == told.Key).Name);
    }

    private bool IsFirstOfWeek(TurnScope turn, ReminderSettings settings)
    {
        var day = DateOnly.FromDateTime(turn.Now.DateTime);
        var region = holidays.RegionOf(settings, turn.Zone.Id);
        return Enumerable.Range(1, ((int)day.DayOfWeek + 6) % 7).All(back => !ReminderRules.IsDayOfWork(settings, holidays, region, day.AddDays(-back), out _));
    }
}
