using System.Runtime.InteropServices;

namespace KamBot.Host;

/// <summary>
/// Linux's C library gives nearly every thread a heap of its own and keeps there what was freed, for the next who asks. What asks most here
/// is the compiler of the runtime, in pieces of 64 KB for each method, so all those heaps grew to what their largest method once took. Such
/// pieces now come from the system and go back to it, and the rest shares two heaps: 15 MB less, no slower (benchmarks/README.md).
/// </summary>
internal static class CLibraryHeaps
{
    // https://man7.org/linux/man-pages/man3/mallopt.3.html, numbers from glibc's malloc.h
    private const int TrimThreshold = -1;
    private const int MmapThreshold = -3;
    private const int ArenaMax = -8;

    /// <summary>Said before threads have asked for memory. Nothing happens where the system or its C library knows no such thing.</summary>
    public static void KeepSmall()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = MallOpt(ArenaMax, 2);
            _ = MallOpt(MmapThreshold, 64 << 10);
            _ = MallOpt(TrimThreshold, 128 << 10);
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library, such as the one of Alpine's images.
        }
    }

    [DllImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MallOpt(int parameter, int value);
}
