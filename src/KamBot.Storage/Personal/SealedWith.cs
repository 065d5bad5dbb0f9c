namespace KamBot.Storage.Personal;

/// <summary>
/// The database notes which keys seal something in it, so that a start without one of them ends with a sentence and not with dashes in
/// place of what people noted.
/// </summary>
internal static class SealedWith
{
    /// <summary>No more are noted: a fact holds 200 signs. Older ones have long sealed nothing any more.</summary>
    private const int MostNoted = 20;

    /// <summary>What is to be noted now.</summary>
    public static string Note(string? noted, PersonalSeal seal, bool allowLost)
    {
        var before = noted?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (before.Length > 0 && !allowLost)
        {
            var known = seal.Keys.Ids();
            if (before.FirstOrDefault(id => !known.Contains(id)) is { } lost)
            {
                var where = seal.Keys.FilePath ?? "Store:Keys";
                throw new StoreException(
                    $"The personal layer is sealed with the key {lost}, which is not in {where}: put it back from where its copy is kept. "
                    + "Only if it is lost for good, set Store:AllowLostKeys to true: what it sealed then reads as a dash.");
            }
        }

        return string.Join(',', before.Append(seal.Keys.Newest().Id).Distinct().TakeLast(MostNoted));
    }
}
