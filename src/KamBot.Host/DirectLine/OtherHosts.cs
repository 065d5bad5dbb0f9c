using KamBot.Dialogs.Conversations;
using KamBot.Storage.DirectLine;

namespace KamBot.Host.DirectLine;

/// <summary>
/// Shows here what was said through other hosts: one look into the database for all conversations that somebody watches. While no other
/// host is alive nothing is looked for.
/// </summary>
internal sealed class OtherHosts(
    LiveConversations conversations, DirectLineTranscripts store, FellowHosts hosts, TimeProvider clock, ILogger<OtherHosts> log) : BackgroundService
{
    private const int MostAtOnce = 500;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        foreach (var watched in conversations.Watched().Chunk(MostAtOnce))
        {
            var last = await store.LastSequencesAsync([.. watched.Select(each => each.Opened.Id)], cancellationToken);
            foreach (var conversation in watched)
                if (last.TryGetValue(conversation.Opened.Id, out var number)) await conversation.HearOthersAsync(number);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var looks = new PeriodicTimer(BetweenLooks, clock);
        while (await looks.WaitForNextTickAsync(stoppingToken))
        {
            if (hosts.IsAlone) continue;
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Log.LookFailed(log, error.GetType().Name);
            }
        }
    }
}
