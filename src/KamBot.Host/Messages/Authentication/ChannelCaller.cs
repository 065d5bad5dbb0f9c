using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Messages.Authentication;

/// <summary>Who calls. An accepted caller with an app id has the token it showed and the key that signed it.</summary>
public sealed record ChannelCaller(ChannelVerdict Verdict, JsonWebToken? Token = null, JsonWebKey? Key = null);
