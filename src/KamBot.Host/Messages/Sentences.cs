using KamBot.Protocol.Activities;

namespace KamBot.Host.Messages;

/// <summary>
/// What the user is told after a bug: one polite sentence with <paramref name="code"/>, in the language of the activity. What was said
/// must not be said again where it <paramref name="isKept"/>.
/// </summary>
internal delegate string TurnErrorSentence(Activity activity, string code, bool isKept);

/// <summary>What a card says while the turn of its button goes on after the request.</summary>
internal delegate string StillWorkingSentence(Activity activity);
