namespace KamBot.Host.Messages.Authentication;

/// <summary>
/// What the messaging endpoint answers: 200 go on, 401 no valid token, 403 a valid token for something else,
/// 503 the issuer's keys cannot be read now, so that the channel tries again.
/// <see cref="Reason"/> is a code for the log.
/// </summary>
public sealed record ChannelVerdict(int Status, string? Reason)
{
    internal static readonly ChannelVerdict Accepted = new(200, null);
    internal static readonly ChannelVerdict NoToken = new(401, "NoToken");
    internal static readonly ChannelVerdict Malformed = new(401, "Malformed");
    internal static readonly ChannelVerdict Algorithm = new(401, "Algorithm");
    internal static readonly ChannelVerdict UnknownKey = new(401, "UnknownKey");
    internal static readonly ChannelVerdict Signature = new(401, "Signature");
    internal static readonly ChannelVerdict Issuer = new(401, "Issuer");
    internal static readonly ChannelVerdict Audience = new(401, "Audience");
    internal static readonly ChannelVerdict Lifetime = new(401, "Lifetime");
    internal static readonly ChannelVerdict NotLoopback = new(403, "NotLoopback");
    internal static readonly ChannelVerdict Endorsement = new(403, "Endorsement");
    internal static readonly ChannelVerdict ServiceUrl = new(403, "ServiceUrl");
    internal static readonly ChannelVerdict UntrustedServiceUrl = new(403, "UntrustedServiceUrl");
    internal static readonly ChannelVerdict Tenant = new(403, "Tenant");
    internal static readonly ChannelVerdict NoPerson = new(403, "NoPerson");
    internal static readonly ChannelVerdict Scope = new(403, "Scope");
    internal static readonly ChannelVerdict IssuerUnreachable = new(503, "IssuerUnreachable");
}
