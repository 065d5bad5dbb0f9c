using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>Tells two maps apart by everything that is drawn; the same map on the same day has the same fingerprint.</summary>
public static class MapFingerprint
{
    /// <summary>By who reports to whom alone: that decides where everybody lies.</summary>
    public static string OfTeams(RelationshipMap map)
    {
        var text = new StringBuilder();
        foreach (var person in map.People) Add(text, person.Person.Id);
        foreach (var line in map.Lines.Where(line => line.Kind == LineKind.Reports)) Add(text, line.From, line.To, line.Strength.ClaimId);
        return Hash(text);
    }

    public static string Of(RelationshipMap map)
    {
        var text = new StringBuilder();
        Add(text, map.Account.Name, map.Opportunity?.Name, DateOnly.FromDateTime(map.At.DateTime));
        foreach (var person in map.People)
        {
            Add(text, person.Person.Id, person.Person.Name, person.Title);
            Add(text, Of(person.Role), Of(person.Stance), Of(person.Weight), Of(person.Power), Of(person.Focus), Of(person.Partner), Of(person.Interest));
            Add(text, person.Closeness is [.., var close] ? Of(close) : null, person.Trust is [.., var trust] ? Of(trust) : null);
        }

        foreach (var line in map.Lines) Add(text, line.Kind, line.From, line.To, Of(line.Strength));
        return Hash(text);
    }

    private static string Hash(StringBuilder text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];

    private static string? Of<T>(Held<T>? held) =>
        held is null ? null : $"{held.ClaimId:N}{held.Value}{held.IsNew}{MapLook.FadeOf(held.Confidence)}";

    private static void Add(StringBuilder text, params ReadOnlySpan<object?> values)
    {
        foreach (var value in values) text.Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\u001f');
    }
}
