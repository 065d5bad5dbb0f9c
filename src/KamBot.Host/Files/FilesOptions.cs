namespace KamBot.Host.Files;

/// <summary>The section <c>Files</c>.</summary>
internal sealed class FilesOptions
{
    public const string Section = "Files";

    /// <summary>Hosts from which a file that somebody sent in Teams may be fetched, exact or <c>*.example.com</c>.</summary>
    public string[] TrustedDownloadHosts { get; set; } = ["*.sharepoint.com"];
}
