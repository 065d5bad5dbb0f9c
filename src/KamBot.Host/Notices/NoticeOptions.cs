namespace KamBot.Host.Notices;

/// <summary>The section <c>Notices</c>: how fast KamBot speaks of its own accord.</summary>
internal sealed class NoticeOptions
{
    public const string Section = "Notices";

    /// <summary>Notices in flight per tenant: what a host that is killed may say twice.</summary>
    public int AtOnce { get; set; } = 32;

    /// <summary>Teams takes 50 requests a second from an app in a tenant; what is left is for answers.</summary>
    public int PerSecond { get; set; } = 40;
}
