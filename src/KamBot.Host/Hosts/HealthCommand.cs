namespace KamBot.Host.Hosts;

/// <summary><c>health</c> on the command line: asks the KamBot that runs on this machine, for containers that have no other program to ask with.</summary>
internal static class HealthCommand
{
    private const string UsualPort = "8080";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(IConfiguration configuration, TextWriter told)
    {
        try
        {
            using var client = new HttpClient { Timeout = _patience };
            using var answer = await client.GetAsync(AddressOf(configuration));
            await told.WriteLineAsync(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
        {
            await told.WriteLineAsync("KamBot does not answer.");
            return 1;
        }
    }

    /// <summary>By the settings that say where KamBot listens.</summary>
    private static Uri AddressOf(IConfiguration configuration) =>
        configuration["urls"]?.Split(';')[0] is { Length: > 0 } url
            ? new Uri(new Uri(url.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal)
                .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)), "/health/ready")
            : new Uri($"http://localhost:{(configuration["http_ports"] is { Length: > 0 } ports ? ports.Split(';')[0] : UsualPort)}/health/ready");
}
