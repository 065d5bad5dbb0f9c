using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Messages.Authentication;

/// <summary>
/// The issuer's signature keys. Not <c>ConfigurationManager</c>: that refreshes behind the caller's back and by the
/// system's clock, so the first tokens of a new key would be refused.
/// </summary>
internal sealed partial class IssuerKeys(
    Func<Uri> metadataUrl, LoginHttp http, TimeProvider clock, ILogger<IssuerKeys> logger) : IDisposable
{
    private static readonly TimeSpan _fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan _usable = TimeSpan.FromHours(48);
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _pauseAfterFailure = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile Read _read = new([], default, default, false);

    /// <summary>The key and whether the issuer could be asked; without both nobody knows about the token.</summary>
    public async ValueTask<(JsonWebKey? Key, bool IsKnown)> FindAsync(string keyId, CancellationToken ct)
    {
        var read = _read;
        if (clock.GetUtcNow() - read.At >= _fresh || Find(read, keyId) is null)
            read = await RefreshAsync(read, ct);
        var key = clock.GetUtcNow() - read.At < _usable ? Find(read, keyId) : null;
        return (key, key is not null || read.Succeeded);
    }

    public void Dispose() => _gate.Dispose();

    private async ValueTask<Read> RefreshAsync(Read seen, CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            var pause = _read.Succeeded ? _pause : _pauseAfterFailure;
            if (ReferenceEquals(_read, seen) && clock.GetUtcNow() - seen.AskedAt >= pause)
                _read = await AskAsync(seen);
            return _read;
        }
        finally
        {
            _gate.Release();
        }
    }

    // The caller's cancellation does not end the request: one who hangs up must not cost the others their answer.
    private async Task<Read> AskAsync(Read before)
    {
        var now = clock.GetUtcNow();
        var url = metadataUrl();
        try
        {
            var documents = new HttpDocumentRetriever(http.GetHttpClient())
            {
                RequireHttps = url.Scheme == Uri.UriSchemeHttps,
            };
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
                url.AbsoluteUri, documents, CancellationToken.None);
            return new Read([.. metadata.JsonWebKeySet?.Keys ?? []], now, now, true);
        }
        catch (Exception problem) when (problem is IOException or HttpRequestException or OperationCanceledException
            or InvalidOperationException or ArgumentException or System.Text.Json.JsonException)
        {
            LogIssuerUnreachable(problem.GetType().Name);
            return before with { AskedAt = now, Succeeded = false };
        }
    }

    private static JsonWebKey? Find(Read read, string keyId) =>
        read.Keys.FirstOrDefault(key => key.Kid == keyId && key.Kty == JsonWebAlgorithmsKeyTypes.RSA);

    private sealed record Read(
        IReadOnlyList<JsonWebKey> Keys, DateTimeOffset At, DateTimeOffset AskedAt, bool Succeeded);
}
