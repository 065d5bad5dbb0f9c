using Microsoft.Playwright;

namespace KamBot.Browser.Tests;

/// <summary>Notes what must not happen on a page: errors that it wrote or threw, and addresses it asked that are not this host's.</summary>
internal sealed class Watch
{
    private readonly List<string> _troubles = [];

    public Watch(IPage page)
    {
        page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text} {message.Location}");
        page.PageError += (_, error) => Note(true, $"thrown: {error}");
        page.Request += (_, request) => Note(IsForeign(request.Url), $"asked: {request.Url}");
        page.Response += (_, response) => Note(IsForeign(response.Url), $"answered: {response.Url}");
        page.WebSocket += (_, socket) => Note(IsForeign(socket.Url), $"connected: {socket.Url}");
    }

    public void NothingWentWrong()
    {
        lock (_troubles) Assert.Empty(_troubles);
    }

    private void Note(bool isTrouble, string what)
    {
        if (!isTrouble) return;
        lock (_troubles) _troubles.Add(what);
    }

    private static bool IsForeign(string url) =>
        new Uri(url) is { Scheme: "http" or "https" or "ws" or "wss", Host: not "127.0.0.1" };
}
