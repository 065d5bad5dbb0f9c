using System.Text.Json;
using KamBot.Sales.Maps.Drawing;
using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace KamBot.Host.Maps;

/// <summary>
/// Runs elk in a V8 engine of this process: no window, no network, no files, bounded in memory and time. Begun with the first map, so that
/// the host starts as fast as before; one layout at a time, because an engine has one thread.
/// </summary>
internal sealed class ElkLayout(TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const int Megabytes = 256;

    // What elk's worker script expects of a web worker: it registers onmessage, answers by postMessage, and does so at once.
    private const string Worker = """
        var self = this, answer = null;
        function postMessage(message) { answer = message; }
        """;

    private const string Layout = """
        onmessage({ data: { id: 0, cmd: 'register', algorithms: ['layered', 'rectpacking'] } });
        function layOut(graph) {
          answer = null;
          onmessage({ data: { id: 1, cmd: 'layout', graph: JSON.parse(graph), layoutOptions: {}, options: {} } });
          if (!answer || answer.error) throw new Error('elk could not lay this graph out');
          return JSON.stringify(answer.data);
        }
        """;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _engineInUse = new();
    private V8ScriptEngine? _engine;

    /// <summary>Throws where V8 is not made for this host.</summary>
    public static void Try()
    {
        using var runtime = new V8Runtime();
    }

    public async ValueTask<MapPlacement> PlaceAsync(MapTeams teams, LayoutShape shape, CancellationToken cancellationToken)
    {
        if (teams.Count == 0) return new MapPlacement { Width = 0, Height = 0, People = new Dictionary<Guid, Box>() };
        var graph = new ElkGraph(teams, shape);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            using var answer = JsonDocument.Parse(await Task.Run(() => Run(graph.Json), cancellationToken));
            return graph.Read(answer.RootElement);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _engine?.Dispose();
        _turn.Dispose();
    }

    private string Run(string graph)
    {
        var engine = _engine ??= Begin();
        // Again and again: an interruption is lost where the script is just between two calls.
        using var limit = clock.CreateTimer(_ => Interrupt(engine), null, Patience, TimeSpan.FromSeconds(1));
        try
        {
            return (string)engine.Invoke("layOut", graph);
        }
        catch (Exception error) when (error is IScriptEngineException)
        {
            // An interrupted or starved engine is not trusted again.
            lock (_engineInUse) _engine = null;
            engine.Dispose();
            throw;
        }
    }

    // A timer may still fire while its run ends, and an engine put away must not be spoken to.
    private void Interrupt(V8ScriptEngine engine)
    {
        lock (_engineInUse)
        {
            if (ReferenceEquals(_engine, engine)) engine.Interrupt();
        }
    }

    private static V8ScriptEngine Begin()
    {
        var engine = new V8ScriptEngine(new V8RuntimeConstraints { MaxOldSpaceSize = Megabytes, MaxNewSpaceSize = 32 })
        {
            MaxRuntimeHeapSize = (UIntPtr)(Megabytes * 1024u * 1024u),
            RuntimeHeapSizeViolationPolicy = V8RuntimeViolationPolicy.Exception,
        };
        using var script = new StreamReader(typeof(ElkLayout).Assembly.GetManifestResourceStream("elk-worker.min.js")
            ?? throw new FileNotFoundException("The layout script is not in the assembly."));
        engine.Execute(Worker);
        engine.Execute("elk-worker.min.js", script.ReadToEnd());
        engine.Execute(Layout);
        return engine;
    }
}
