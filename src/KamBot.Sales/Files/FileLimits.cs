namespace KamBot.Sales.Files;

/// <summary>How much one file may hold.</summary>
public static class FileLimits
{
    public const int Bytes = 20 * 1024 * 1024;
    public const int Rows = 100_000;
    public const int Columns = 200;
    public const int CellSigns = 32 * 1024;

    /// <summary>What a message in the chat carries; longer tables come as a file.</summary>
    public const int PastedSigns = 7_800;
}
