namespace KamBot.Protocol.Turns;

/// <summary>The rest of the turn.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Runs around every turn, in the order of <see cref="BotAdapter.Use"/>. Not calling <paramref name="next"/> ends the turn.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken);
}
