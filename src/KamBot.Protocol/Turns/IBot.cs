namespace KamBot.Protocol.Turns;

/// <summary>What answers turns.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
