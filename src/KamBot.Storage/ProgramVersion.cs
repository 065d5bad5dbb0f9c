using System.Reflection;

namespace KamBot.Storage;

public static class ProgramVersion
{
    /// <summary>Without the commit that the SDK adds after a plus sign.</summary>
    public static string Current { get; } = typeof(ProgramVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
