using System.Data.Common;
using KamBot.Sales.Rights;
using KamBot.Storage;
using KamBot.Storage.Rights;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Rights;

/// <summary>Takes in the file that the settings name when the host starts, and learns now and then of what others took in.</summary>
internal sealed class ColleagueRefresh(
    KamBotStore store, ColleagueImport import, IOptions<KamBotOptions> options, TimeProvider clock, ILogger<ColleagueRefresh> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.PeopleFile is { Length: > 0 } path) await import.TakeAsync(path, tenant: null, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await store.Colleagues.RefreshAsync(stoppingToken);
            }
            catch (Exception error) when (error is DbException or StoreException)
            {
                RightsLog.NotRefreshed(log, error.GetType().Name);
            }
        }
    }
}

/// <summary>Takes a file of people in, or says in one sentence per line what is wrong with it.</summary>
internal sealed class ColleagueImport(
    KamBotStore store, IOptions<DirectLine.DirectLineOptions> browser, IConfiguration settings, TimeProvider clock)
{
    /// <summary>Stands in the audit trail for whoever runs the program.</summary>
    public const string Operator = "operator";

    public async Task<ColleagueChanges> TakeAsync(string path, string? tenant, CancellationToken cancellationToken)
    {
        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The file of people {path} cannot be read: {error.Message}");
        }

        var tenantId = tenant ?? TenantOf();
        var read = ColleagueFile.Read(content, tenantId);
        return read.Problems.Count == 0
            ? await store.Colleagues.KeepAsync(tenantId, read.Everybody, Operator, clock.GetUtcNow(), cancellationToken)
            : throw new StoreException(
                $"The file of people {path} was not taken in; nothing was changed.{Environment.NewLine}{string.Join(Environment.NewLine, read.Problems)}");
    }

    /// <summary>The Teams tenant where one is set, else that of the browser page.</summary>
    private string TenantOf() => settings["Channel:TenantId"] is { Length: > 0 } channel ? channel : browser.Value.Tenant;
}
