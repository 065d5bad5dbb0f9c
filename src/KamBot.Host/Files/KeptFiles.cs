using System.Security.Cryptography;
using System.Text;
using KamBot.Sales;
using KamBot.Sales.Files;

namespace KamBot.Host.Files;

/// <summary>Keeps a file that has come in, whatever the way, until its owner has decided about it.</summary>
internal sealed class KeptFiles(IImportStore store, TimeProvider clock) : IDisposable
{
    /// <summary>Files are read in one piece; more at once would be a matter of memory.</summary>
    private readonly SemaphoreSlim _places = new(4);

    public async Task<FileImport> KeepAsync(
        string tenantId, string userId, string name, byte[] content, ImportKind? kind, string? deliveryId, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            var import = ReceivedFile.Of(tenantId, userId, name, content, kind, clock.GetUtcNow(), SalesSetup.Books);
            // A channel that delivers again brings the same file, which is kept once.
            if (deliveryId is not null) import = import with { Id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenantId}\n{userId}\n{deliveryId}")).AsSpan(0, 16)) };
            await store.KeepAsync(import, cancellationToken);
            return import;
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Reads no further than a file may be long; one byte more shows that it is too long.</summary>
    public static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (kept.Length <= FileLimits.Bytes && await stream.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    public void Dispose() => _places.Dispose();
}
