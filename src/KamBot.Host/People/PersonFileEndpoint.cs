using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Relationships;

namespace KamBot.Host.People;

/// <summary>Serves what is kept about a person as a file to save.</summary>
internal static class PersonFileEndpoint
{
    public static void MapPersonFiles(this IEndpointRouteBuilder app) => app.MapGet("/people/{token}.json", ServeAsync);

    private static async Task<IResult> ServeAsync(
        string token, HttpResponse response, PersonFileLinks links, ISalesRecords records, RoleOf roleOf, CancellationToken cancellationToken)
    {
        if (links.Read(token) is not { } named)
        {
            return Results.NotFound();
        }

        var reader = new Speaker { TenantId = named.TenantId, UserId = named.UserId, Role = roleOf(named.TenantId, named.UserId) };
        if (await new PersonFiles(records).OfAsync(reader, named.PersonId, cancellationToken) is not { } file)
        {
            return Results.NotFound();
        }

        // Nothing between here and the reader may keep what can be erased.
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(Encoding.UTF8.GetBytes(file.ToJson()), "application/json; charset=utf-8", "person.json");
    }
}
