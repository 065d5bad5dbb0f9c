using KamBot.Dialogs.Reading;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>What is held true about an account now: the youngest claim of each attribute. A view; nothing of it is kept.</summary>
public sealed record AccountView
{
    public SourceChannel? Channel { get; init; }
    public string? Segment { get; init; }
    public ResultsBy? ResultsBy { get; init; }

    /// <summary>Why our senior management must go there; null where nobody asked for it.</summary>
    public string? SeniorVisit { get; init; }

    /// <summary>Bought from us in a year.</summary>
    public Money? Revenue { get; init; }

    public static AccountView Of(Guid accountId, IReadOnlyList<Claim> claims)
    {
        var own = claims.Where(claim => claim.SubjectId == accountId).ToList();
        return new AccountView
        {
            Channel = ChannelOf(own),
            Segment = Latest(own, AccountAttributes.Segment)?.Value,
            ResultsBy = Enum.TryParse<ResultsBy>(Latest(own, AccountAttributes.ResultsBy)?.Value, out var by) ? by : null,
            SeniorVisit = Latest(own, AccountAttributes.SeniorVisit) is { Value: nameof(SeniorVisitNeed.Needed) } visit ? visit.Note ?? "" : null,
            Revenue = AccountRating.Of(own).Volume,
        };
    }

    public static SourceChannel? ChannelOf(IReadOnlyList<Claim> claims) =>
        Enum.TryParse<SourceChannel>(Latest(claims, AccountAttributes.SourceChannel)?.Value, out var channel) ? channel : null;

    private static Claim? Latest(IReadOnlyList<Claim> claims, string attribute) => claims.LastOrDefault(claim => claim.Attribute == attribute);
}
