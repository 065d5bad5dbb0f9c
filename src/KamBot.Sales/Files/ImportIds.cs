namespace KamBot.Sales.Files;

/// <summary>
/// Ids of what an import brings: always the same for a row, so that a run after a restart meets its own records, and an import that is
/// taken back finds them without keeping a list.
/// </summary>
public static class ImportIds
{
    /// <summary>The account or person that a row adds.</summary>
    public static Guid OfRow(Guid importId, int row) => Derived(importId, (ulong)row);

    public static Guid OfClaim(Guid importId, int row, int number) => Derived(importId, ((ulong)number << 32) + (ulong)row);

    private static Guid Derived(Guid importId, ulong number)
    {
        Span<byte> bytes = stackalloc byte[16];
        importId.TryWriteBytes(bytes, bigEndian: true, out _);
        for (var at = 15; number > 0; at--, number >>= 8)
        {
            bytes[at] ^= (byte)number;
        }

        return new Guid(bytes, bigEndian: true);
    }
}
