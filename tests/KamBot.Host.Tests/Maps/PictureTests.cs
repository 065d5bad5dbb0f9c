using System.Buffers.Binary;
using KamBot.Dialogs.Languages;
using KamBot.Host.Maps;
using KamBot.Host.Tests.Authentication;
using KamBot.Sales;
using KamBot.Sales.Maps;
using KamBot.Sales.Maps.Drawing;
using KamBot.Testing;
using Microsoft.ClearScript;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Host.Tests.Maps;

/// <summary>Pictures as Teams takes them. KAMBOT_SCREENSHOTS names a folder to look at them in.</summary>
public sealed class PictureTests : IDisposable
{
    private readonly ElkLayout _layout = new(TimeProvider.System);
    private readonly MapPictures _pictures;

    public PictureTests() => _pictures = new MapPictures(_layout, NullLogger<MapPictures>.Instance);

    public void Dispose()
    {
        _pictures.Dispose();
        _layout.Dispose();
    }

    public static TheoryData<int, string> Sizes
    {
        get
        {
            var sizes = new TheoryData<int, string>();
            foreach (var people in new[] { 0, 1, 5, 12, 40, 150 })
            {
                foreach (var language in Language.All) sizes.Add(people, language.Tag);
            }

            return sizes;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_picture_is_one_that_Teams_takes(int people, string tag)
    {
        var map = MadeUpMaps.Of(people, Language.Tagged(tag)!);
        foreach (var isDark in new[] { false, true })
        {
            var png = await DrawAsync(map, tag, isDark);
            Photograph(png, $"map-{people}-{tag}-{(isDark ? "dark" : "light")}");

            Assert.Equal("\u0089PNG", System.Text.Encoding.Latin1.GetString(png, 0, 4));
            var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
            Assert.InRange(width, 600, 1024);
            Assert.InRange(height, 100, 1024);
            Assert.InRange(png.Length, 1000, PictureRenderer.MostBytes);
        }
    }

    [Theory]
    [InlineData("Noto Sans CJK SC", "决", true)]
    [InlineData("Noto Sans CJK TC", "決", true)]
    [InlineData("No such font", "決", true)]
    [InlineData("Noto Sans CJK SC", "\uE000", false)]
    [InlineData("Noto Sans CJK SC", "\U000F1234", false)]
    [InlineData("Noto Sans CJK SC", " ", false)]
    public void A_font_without_a_sign_is_noticed(string family, string sign, bool hasIt) =>
        Assert.Equal(hasIt, PictureFonts.HasSign(family, sign));

    [Fact]
    public void Simplified_and_traditional_signs_have_their_own_shapes() =>
        Assert.NotEqual(PictureRenderer.Glyph("骨", "Noto Sans CJK SC"), PictureRenderer.Glyph("骨", "Noto Sans CJK TC"));

    [Fact]
    public async Task The_same_map_is_drawn_once()
    {
        var (first, second) = (await DrawAsync(MadeUpMaps.Of(5, Language.English), "en"), await DrawAsync(MadeUpMaps.Of(5, Language.English), "en"));

        Assert.Same(first, second);
    }

    [Fact]
    public async Task Without_a_font_there_is_no_picture_and_the_operator_is_told_once()
    {
        var log = new LogLines();
        using var logs = LoggerFactory.Create(builder => log.AddTo(builder));
        using var pictures = new MapPictures(_layout, logs.CreateLogger<MapPictures>()) { FindFonts = () => null };
        for (var i = 0; i < 2; i++)
            Assert.Null(await pictures.DrawAsync(MadeUpMaps.Of(1, Language.English), SalesSetup.Books[Language.English], false, CancellationToken.None));

        Assert.Equal((PictureTrouble.NoFont, false), (pictures.Trouble, pictures.LacksLayout));
        Assert.Contains("fonts-noto-cjk", Assert.Single(log.Text.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_renderer_there_is_no_picture_and_the_operator_is_told_once()
    {
        var log = new LogLines();
        using var logs = LoggerFactory.Create(builder => log.AddTo(builder));
        using var pictures = new MapPictures(_layout, logs.CreateLogger<MapPictures>()) { FindFonts = () => throw new DllNotFoundException("secret") };
        for (var i = 0; i < 2; i++)
            Assert.Null(await pictures.DrawAsync(MadeUpMaps.Of(1, Language.English), SalesSetup.Books[Language.English], false, CancellationToken.None));

        Assert.Equal(PictureTrouble.NoRenderer, pictures.Trouble);
        Assert.Contains(nameof(DllNotFoundException), Assert.Single(log.Text.Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layout_that_takes_too_long_is_stopped_and_the_next_one_works()
    {
        var clock = new TestClock();
        using var layout = new ElkLayout(clock);
        var endless = layout.PlaceAsync(MapTeams.Of(MadeUpMaps.Of(3000, Language.English)), CardForm.Roomy.Shape(null), CancellationToken.None).AsTask();
        while (!endless.IsCompleted)
        {
            clock.Advance(ElkLayout.Patience);
            await Task.Yield();
        }

        await Assert.ThrowsAsync<ScriptInterruptedException>(() => endless);
        var next = await layout.PlaceAsync(MapTeams.Of(MadeUpMaps.Of(12, Language.English)), CardForm.Roomy.Shape(1), CancellationToken.None);
        Assert.Equal(12, next.People.Count);
    }

    private async Task<byte[]> DrawAsync(RelationshipMap map, string tag, bool isDark = false)
    {
        var png = await _pictures.DrawAsync(map, SalesSetup.Books[Language.Tagged(tag)!], isDark, CancellationToken.None);
        Assert.Null(_pictures.Trouble);
        return png!;
    }

    private static void Photograph(byte[] png, string name)
    {
        if (Environment.GetEnvironmentVariable("KAMBOT_SCREENSHOTS") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, $"{name}.png"), png);
    }
}
