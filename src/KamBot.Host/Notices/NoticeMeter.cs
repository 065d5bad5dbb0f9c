using System.Diagnostics.Metrics;

namespace KamBot.Host.Notices;

/// <summary>What is counted of notices; kinds and codes, nobody's id.</summary>
internal sealed class NoticeMeter
{
    public const string Name = "KamBot";

    private readonly Counter<long> _sent;
    private readonly Counter<long> _moot;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _postponed;
    private int _waiting;

    public NoticeMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _sent = meter.CreateCounter<long>("kambot.notices.sent");
        _moot = meter.CreateCounter<long>("kambot.notices.moot");
        _failed = meter.CreateCounter<long>("kambot.notices.failed");
        _postponed = meter.CreateCounter<long>("kambot.notices.postponed");
        meter.CreateObservableGauge("kambot.notices.waiting", () => Volatile.Read(ref _waiting));
    }

    public void Sent(string kind) => _sent.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public void Moot(string kind) => _moot.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public void Failed(string kind, string code) => _failed.Add(1, new("kind", kind), new("code", code));

    public void Postponed(string kind, string code) => _postponed.Add(1, new("kind", kind), new("code", code));

    public void Waiting(int count) => Volatile.Write(ref _waiting, count);
}
