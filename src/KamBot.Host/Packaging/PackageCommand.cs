namespace KamBot.Host.Packaging;

/// <summary><c>package</c> on the command line: writes the Teams app as a zip, or says in one sentence each what is missing.</summary>
internal static class PackageCommand
{
    private const string Verb = "package";

    public static async Task<int> RunAsync(string[] args, TextWriter told, TextWriter complained)
    {
        var (order, mistakes) = PackageOrder.Read([.. args.SkipWhile(arg => arg != Verb).Skip(1)]);
        if (order is null)
        {
            foreach (var mistake in mistakes) await complained.WriteLineAsync(mistake);
            return 1;
        }

        try
        {
            await File.WriteAllBytesAsync(order.OutFile, TeamsPackage.Build(order));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await complained.WriteLineAsync($"--out: {order.OutFile} cannot be written: {problem.Message}");
            return 1;
        }

        await told.WriteLineAsync($"{order.OutFile}: KamBot {order.Version} for https://{order.PublicHost}, manifest {order.Profile}.");
        if (order.SignInId is null) await told.WriteLineAsync("Without tabs: --sign-in-id was none.");
        return 0;
    }
}
