using System.Globalization;
using System.Text;
using KamBot.Sales.Reminders;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Guards;

/// <summary><c>docs/reminder-rules.md</c> publishes when people are reminded, why, and how to stop it.</summary>
public sealed class ReminderRulesPageTests
{
    [Fact]
    public async Task The_page_shows_the_rules_as_they_are()
    {
        var path = Path.Combine(SourceTree.Root, "docs", "reminder-rules.md");
        if (Environment.GetEnvironmentVariable("KAMBOT_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, Page());
        }

        Assert.Equal(Page(), (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"));
    }

    private static string Page()
    {
        var page = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $$"""
            # When KamBot reminds, and when it leaves people alone

            Every reminder says why it came and can be stopped by one tap on it. *remind* shows and changes all of this, in three languages: *remind night 20:00*, *remind morning off*,
            *remind quiet 21:00 to 8:00*, *remind days Mon-Fri*, *remind holidays Hong Kong*, *remind at most 3*, *remind pause 3 days*, *remind resume*. Each change can be taken back for ten minutes.

            This page is written by a test from the rules themselves.

            ## What comes

            | What | When | What is in it |
            |---|---|---|
            | Nightly question | {{ReminderSettings.UsualNight:HH:mm}} | at most {{NightReview.Most}} lines: key actions done and not verified, then values of the own maps that are contested or past their half-life |
            | Morning | {{ReminderSettings.UsualMorning:HH:mm}} | calls, promises due and overdue, key actions to verify, calls not documented, deferred deals whose day has come, plans to review, accounts to review; birthdays only for those who ask |
            | Plan before a call | {{ReminderRules.BeforeCall.TotalMinutes:0}} minutes before | the plan card; not for a call that was planned later than that |
            | Document it | {{ReminderRules.CallLength.TotalMinutes:0}} minutes after the planned start | one button |
            | Manager's week | in the morning of the week's first day of work | what waits for the manager, deals nobody touched for {{ReminderRules.StaleDays}} days, deals with fewer than three people met |

            Where nothing is worth saying nothing is said. Times are those of the person's own clock: a time that the clocks skip comes when they have moved on, a time that comes twice is the first,
            and a traveller hears each evening once, by the clock of the place where the last message to KamBot came from.

            ## What is asked at night

            Of all maps of the accounts the person looks after (the {{NightReview.MostAccounts}} touched last), the lines with the highest rank:

            > rank = importance × age × (0.25 + value) + contradiction

            - *importance*: 1 to 4, the weight in the decision; 4 for a decision maker, 2 where nobody said.
            - *age*: in half-lives of that kind of value ([how claims fade](map-rules.md#how-claims-fade)), at most 4.
            - *value*: the account's greatest open deal as a share of the person's greatest open deal in the same currency; 0 without a deal.
            - *contradiction*: 4 where somebody else said otherwise with evidence that is stronger and has not faded.

            *Still true* is the same claim anew, dated today; of closeness and trust, which are kept as movements, it says that nothing moved since. *Changed* asks for that one value and how it is known. *Don't know* turns it into a question of the next call plan. *Not tonight* changes nothing.

            ## When nothing comes

            The first line that holds is the reason an operator sees.

            1. It was said already: each bundle once a day, each call's reminder once.
            2. The app was removed, and the person has not spoken since.
            3. The person switched this kind off, or is left alone until a later day.
            4. Its time has passed: two hours after the hour of the night, three after that of the morning or the end of a call, the start of a call. What was missed is not made up for.
            5. For the night and the morning: not one of the person's days (Monday to Friday), or a public holiday of the person's region. Weekend days worked in exchange count as days of work.
            6. Quiet hours: {{ReminderSettings.UsualQuietFrom:HH:mm}} to {{ReminderSettings.UsualQuietUntil:HH:mm}}.
            7. The nightly question pauses: after {{ReminderRules.NightsUntilPause}} evenings without an answer comes one question whether to go on, and then nothing until it is answered.
            8. It comes in another message: a plan within {{ReminderRules.BundleReach.TotalMinutes:0}} minutes of the morning's, a call that ends within {{ReminderRules.BundleReach.TotalMinutes:0}} minutes before the morning's or the night's.
            9. The day's messages are used up: {{ReminderSettings.UsualBudget}}, of which one is kept for the night.

            Who typed an answer less than {{ReminderRules.TypingPause.TotalMinutes:0}} minutes ago is not interrupted; the message waits that long.

            ## Public holidays

            They come from one file per region; a person's region is that of the time zone until *remind holidays* says another. Days of years that no file tells are ordinary days.

            | Region | Year | Days off | Worked in exchange | Source | |
            |---|---|---|---|---|---|

            """));
        foreach (var file in PublicHolidays.Known.Files.OrderBy(file => file.Region, StringComparer.Ordinal))
        {
            foreach (var year in file.Years!)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {file.Region} | {year.Year} | {Days(year.Days!)} | {Days(year.Workdays!)} | {year.Source} | {(year.IsEstimated ? "estimated" : "")} |\n");
            }
        }

        return page.ToString();
    }

    private static string Days(IReadOnlyList<DateOnly> days) =>
        string.Join(", ", days.Select(day => day.ToString("d MMM", CultureInfo.InvariantCulture)));
}
