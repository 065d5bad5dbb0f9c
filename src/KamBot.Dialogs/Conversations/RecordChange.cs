namespace KamBot.Dialogs.Conversations;

/// <summary>One record to add, or to put in the place of the one with the same key. Which records exist is the storage's knowledge.</summary>
public abstract record RecordChange(object Record);

/// <summary>A new record.</summary>
public sealed record AddRecord(object Record) : RecordChange(Record);

/// <summary>All of a known record anew. A record with a version conflicts where somebody else changed it meanwhile.</summary>
public sealed record ReplaceRecord(object Record) : RecordChange(Record);

/// <summary>A record that is to leave no trace, with all that was said of it. The other changes of the turn are written before it.</summary>
public sealed record EraseRecord(object Record) : RecordChange(Record);
