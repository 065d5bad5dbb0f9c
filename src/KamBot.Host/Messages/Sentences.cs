using KamBot.Protocol.Activities;

namespace KamBot.Host.Messages;

/// <summary>What the user is told after a bug: one polite sentence with <paramref name="code"/>, in the language of the activity.</summary>
internal delegate string TurnErrorSentence(Activity activity, string code);

/// <summary>What a card says while the turn of its button goes on after the request.</summary>
internal delegate string StillWorkingSentence(Activity activity);
