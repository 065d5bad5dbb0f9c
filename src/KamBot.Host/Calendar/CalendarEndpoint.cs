using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Calls;

namespace KamBot.Host.Calendar;

/// <summary>Serves planned calls as iCalendar files.</summary>
internal static class CalendarEndpoint
{
    public static void AddCalendar(this WebApplicationBuilder builder) => builder.Services.AddSingleton<CalendarLinks>();

    public static void MapCalendar(this IEndpointRouteBuilder app) => app.MapGet("/calls/{token}.ics", ServeAsync);

    private static async Task<IResult> ServeAsync(
        string token, CalendarLinks links, ISalesRecords records, CancellationToken cancellationToken)
    {
        if (links.Read(token) is not { } named)
        {
            return Results.NotFound();
        }

        var owner = new Speaker { TenantId = named.TenantId, UserId = named.OwnerId };
        return await records.CallAsync(owner, named.CallId, cancellationToken) is { } call
            && await records.AccountAsync(owner, call.AccountId, cancellationToken) is { } account
                ? Results.Text(CallCalendar.Write(call, account.Name), "text/calendar; charset=utf-8")
                : Results.NotFound();
    }
}
