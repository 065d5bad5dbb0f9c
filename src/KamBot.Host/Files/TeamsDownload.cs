using System.Text.Json;
using KamBot.Host.Messages.Authentication;
using KamBot.Protocol.Activities;
using KamBot.Sales.Files;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Files;

/// <summary>
/// Fetches what somebody sent in a personal chat of Teams. The address needs no token and gets none; it comes with the message, so it is
/// followed only to hosts that are listed, over https, without redirects.
/// </summary>
internal sealed class TeamsDownload(IHttpClientFactory clients, IOptions<FilesOptions> options)
{
    public const string ClientName = "teams-files";
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    public static bool IsFile(Attachment attachment) => attachment.ContentType == ContentType;

    /// <summary>The bytes, at most one more than a file may have; null where they cannot be had.</summary>
    public async Task<byte[]?> FetchAsync(Attachment attachment, CancellationToken cancellationToken)
    {
        if (AddressOf(attachment) is not { } address || !ServiceUrls.IsListed(address, options.Value.TrustedDownloadHosts))
        {
            return null;
        }

        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.GetAsync(new Uri(address), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode) return null;
            if (response.Content.Headers.ContentLength > FileLimits.Bytes) return new byte[FileLimits.Bytes + 1];
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await KeptFiles.ReadAsync(stream, cancellationToken);
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private static string? AddressOf(Attachment attachment) =>
        attachment.Content?.Json is { ValueKind: JsonValueKind.Object } content
        && content.TryGetProperty("downloadUrl", out var address) && address.ValueKind == JsonValueKind.String
            ? address.GetString()
            : null;
}
