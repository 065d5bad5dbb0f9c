namespace KamBot.Host.DirectLine;

/// <summary>The browser channel, from the section <c>DirectLine</c>.</summary>
internal sealed class DirectLineOptions
{
    public const string Section = "DirectLine";
    public const int ShortestSecret = 32;

    /// <summary>Unset means: in Development only.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The demo page at <c>/</c>, which lets anybody in as an invented person. Unset means: in Development only.</summary>
    public bool? Page { get; set; }

    /// <summary>Signs the tokens, and opens conversations for whoever bears it.</summary>
    public string? Secret { get; set; }

    /// <summary>Signs the tokens in Development where no secret is set, so that they outlive a restart.</summary>
    public string KeyFile { get; set; } = "./data/directline.key";

    /// <summary>The tenant whose data the conversations work with.</summary>
    public string Tenant { get; set; } = "demo";

    /// <summary>Pages of other origins that may call, for example <c>https://intranet.example.com</c>.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    public bool IsOn => Enabled == true;

    public bool HasPage => IsOn && Page == true;

    public void Settle(bool isDevelopment)
    {
        Enabled ??= isDevelopment;
        Page ??= isDevelopment;
    }
}
