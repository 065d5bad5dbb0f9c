using System.Globalization;

namespace KamBot.Host.Packaging;

/// <summary>What the app is built for. <see cref="SignInId"/> is null where the company wants no tabs.</summary>
internal sealed record PackageOrder
{
    private const string NoTabs = "none";
    private const int LongestCompany = 32;
    private const int LongestPart = 5;

    private static readonly string[] _names =
        ["app-id", "bot-id", "sign-in-id", "host", "company", "website", "privacy", "terms", "version", "profile", "out"];

    public required string AppId { get; init; }
    public required string BotId { get; init; }
    public required string? SignInId { get; init; }

    /// <summary>The host's name, with its port where that is not 443.</summary>
    public required string PublicHost { get; init; }
    public required string Company { get; init; }
    public required string Website { get; init; }
    public required string Privacy { get; init; }
    public required string Terms { get; init; }
    public required string Version { get; init; }
    public required string Profile { get; init; }
    public required string OutFile { get; init; }

    /// <summary>The order, or every mistake in a sentence of its own.</summary>
    public static (PackageOrder? Order, IReadOnlyList<string> Mistakes) Read(IReadOnlyList<string> args)
    {
        var mistakes = new List<string>();
        var given = Pairs(args, mistakes);
        var host = given.GetValueOrDefault("host") ?? "";
        var (botId, root) = (Id("bot-id", "the application (client) id of the bot, the same as Channel:AppId"), $"https://{host}/");
        var order = new PackageOrder
        {
            AppId = Id("app-id", "an id of the app in Teams; make one once, and keep it"),
            BotId = botId,
            SignInId = given.GetValueOrDefault("sign-in-id") switch
            {
                NoTabs => null,
                null => botId,
                _ => Id("sign-in-id", $"the application id that people sign in to on the tabs, or {NoTabs} for an app without tabs"),
            },
            PublicHost = host,
            Company = given.GetValueOrDefault("company", "KamBot"),
            Website = given.GetValueOrDefault("website", root),
            Privacy = given.GetValueOrDefault("privacy", root),
            Terms = given.GetValueOrDefault("terms", root),
            Version = given.GetValueOrDefault("version", typeof(PackageOrder).Assembly.GetName().Version!.ToString(3)),
            Profile = given.GetValueOrDefault("profile", TeamsPackage.Newest),
            OutFile = given.GetValueOrDefault("out", "kambot.zip"),
        };
        mistakes.AddRange(order.Mistakes());
        return mistakes.Count == 0 ? (order, []) : (null, mistakes);

        string Id(string name, string meaning)
        {
            var value = given.GetValueOrDefault(name);
            if (Guid.TryParseExact(value, "D", out var id) && id != Guid.Empty) return id.ToString();
            mistakes.Add(value is null
                ? $"--{name} is missing: {meaning}, a GUID."
                : $"--{name} must be a GUID such as 11111111-2222-4333-8444-555555555555: {meaning}.");
            return "";
        }
    }

    private IEnumerable<string> Mistakes()
    {
        if (PublicHost.Length == 0)
            yield return "--host is missing: the host name where people reach KamBot, such as kambot.example.com.";
        else if (!IsHost(PublicHost))
            yield return "--host must be a host name such as kambot.example.com, without https:// and without a path.";
        if (Company.Length is 0 or > LongestCompany)
            yield return $"--company must have 1 to {LongestCompany} signs.";
        foreach (var (name, url) in new[] { ("website", Website), ("privacy", Privacy), ("terms", Terms) })
        {
            if (url != $"https://{PublicHost}/" && !IsHttps(url)) yield return $"--{name} must be an https address.";
        }

        if (!IsVersion(Version))
            yield return "--version must be three numbers with dots, such as 1.4.0, and higher than that of the package uploaded before.";
        if (!TeamsPackage.Profiles.Contains(Profile))
            yield return $"--profile must be one of {string.Join(", ", TeamsPackage.Profiles)}.";
    }

    private static Dictionary<string, string> Pairs(IReadOnlyList<string> args, List<string> mistakes)
    {
        var given = new Dictionary<string, string>();
        for (var at = 0; at < args.Count; at++)
        {
            var (name, equals) = (args[at], args[at].IndexOf('=', StringComparison.Ordinal));
            string? value = null;
            if (equals > 0) (name, value) = (name[..equals], name[(equals + 1)..]);
            var isKnown = name.StartsWith("--", StringComparison.Ordinal) && _names.Contains(name[2..]);
            if (value is null && at + 1 < args.Count && !args[at + 1].StartsWith("--", StringComparison.Ordinal)) value = args[++at];
            if (!isKnown) mistakes.Add($"{name} is not known here; known are {string.Join(", ", _names.Select(each => $"--{each}"))}.");
            else if (value is null) mistakes.Add($"{name} needs a value.");
            else given[name[2..]] = value;
        }

        return given;
    }

    private static bool IsHost(string host) =>
        Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var url) && url.Authority == host && url.HostNameType == UriHostNameType.Dns
        && host.Contains('.', StringComparison.Ordinal);

    private static bool IsHttps(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps && url.HostNameType == UriHostNameType.Dns;

    private static bool IsVersion(string text) =>
        text.Split('.') is { Length: 3 } parts
        && parts.All(part => part.Length <= LongestPart && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _));
}
