namespace KamBot.Sales.Maps;

/// <summary>An entrenched habit of the customer, and what we do about it; null where nobody said.</summary>
public sealed record Practice(Held<string> Habit, Held<InterestHandling>? Handling);
