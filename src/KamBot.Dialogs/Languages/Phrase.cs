namespace KamBot.Dialogs.Languages;

/// <summary>
/// Something KamBot says. English stands here, the other languages in their files under the same key. Placeholders are
/// <c>{name}</c>; <c>{count|promise|promises}</c> chooses by number. For words that are recognised, <c>|</c> outside of braces
/// separates synonyms: the first is shown, all are understood.
/// </summary>
public sealed record Phrase(string Key, string English);
