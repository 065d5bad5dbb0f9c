namespace KamBot.Host.Limits;

/// <summary>The section <c>Limits</c>: how much this host takes from whom in half a minute.</summary>
internal sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Messages and buttons of one person. Nobody types as fast; a program that runs wild does.</summary>
    public int PerPerson { get; set; } = 60;

    /// <summary>Of all people of one tenant together.</summary>
    public int PerTenant { get; set; } = 6000;

    /// <summary>Requests to pages, pictures and files by one link.</summary>
    public int PerLink { get; set; } = 240;

    /// <summary>Files sent by one link.</summary>
    public int UploadsPerLink { get; set; } = 12;
}
