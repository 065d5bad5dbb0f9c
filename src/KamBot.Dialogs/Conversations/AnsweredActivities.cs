using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace KamBot.Dialogs.Conversations;

/// <summary>
/// The activities of a conversation that were answered last, the youngest at the end. They lie in the conversation's row: what saves a turn
/// remembers its activity at no cost, and two deliveries of one activity meet at the row's version. Channels deliver again within
/// minutes, which <see cref="MostKept"/> turns outlast. Ids come from outside and may be long: each is known by eight bytes of its SHA-256.
/// </summary>
public sealed class AnsweredActivities : IEquatable<AnsweredActivities>
{
    public const int MostKept = 64;
    public const int MostBytes = MostKept * MarkLength;

    public static readonly AnsweredActivities None = new([]);

    private const int MarkLength = sizeof(ulong);

    private readonly byte[] _marks;

    private AnsweredActivities(byte[] marks) => _marks = marks;

    /// <summary>What <see cref="ToBytes"/> gave; null or empty where nothing was answered yet.</summary>
    public static AnsweredActivities FromBytes(byte[]? kept) => kept is null or [] ? None : new AnsweredActivities(kept);

    /// <summary>At most <see cref="MostBytes"/>. Not to be changed.</summary>
    public byte[] ToBytes() => _marks;

    /// <summary>False for an activity without an id, of which nobody can tell.</summary>
    public bool Contains(string? activityId) => activityId is not null && Contains(MarkOf(activityId));

    /// <summary>The same and <paramref name="activityId"/>, without the oldest where there are too many.</summary>
    public AnsweredActivities With(string? activityId)
    {
        if (activityId is null) return this;
        var mark = MarkOf(activityId);
        if (Contains(mark)) return this;
        var left = _marks.AsSpan(Math.Max(0, _marks.Length + MarkLength - MostBytes));
        var marks = new byte[left.Length + MarkLength];
        left.CopyTo(marks);
        MemoryMarshal.Write(marks.AsSpan(left.Length), mark);
        return new AnsweredActivities(marks);
    }

    public bool Equals(AnsweredActivities? other) => other is not null && _marks.AsSpan().SequenceEqual(other._marks);

    public override bool Equals(object? obj) => Equals(obj as AnsweredActivities);

    public override int GetHashCode() => _marks.Length == 0 ? 0 : MemoryMarshal.Read<int>(_marks.AsSpan(_marks.Length - MarkLength));

    private bool Contains(ulong mark) => MemoryMarshal.Cast<byte, ulong>(_marks).Contains(mark);

    private static ulong MarkOf(string activityId) => MemoryMarshal.Read<ulong>(SHA256.HashData(Encoding.UTF8.GetBytes(activityId)));
}
