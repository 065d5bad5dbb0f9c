namespace KamBot.Sales.Files;

/// <summary>How the signs of a file are written as bytes. The names are stored: never change one.</summary>
public enum FileEncoding
{
    Utf8,

    /// <summary>Only with a byte order mark, which also tells the order.</summary>
    Utf16,
    Gb18030,
    Big5,

    /// <summary>What Excel writes as "CSV" in Western Europe.</summary>
    Windows1252,
}
