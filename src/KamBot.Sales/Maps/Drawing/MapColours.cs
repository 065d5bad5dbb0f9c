using System.Globalization;
using System.Text;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>
/// The styles of the drawn map, for the picture and for the page. Blue is for us and orange to red against us, which nearly everybody
/// can tell apart; text keeps a contrast of 4.5:1 on what it stands on. Only rules of a single class: the librsvg that ImageMagick brings
/// (2.40) knows no others, nor does it know <c>paint-order</c>.
/// </summary>
public static class MapColours
{
    private static readonly Palette Light = new()
    {
        Page = "#f4f6f8", FrameLine = "#c3ccd6", Text = "#1a2027", Subtle = "#4f5964", Line = "#6b7682",
        Fresh = "#8a5a00", FreshFill = "#ffcf4d", FreshWord = "#3a2700", Influence = "#6d3fc0", Conflict = "#b3261e", OnConflict = "#ffffff",
        Partner = "#d8efe9", PartnerLine = "#2b7a68", PartnerWord = "#10493c", Pill = "#e6eaef", Good = "#0b6a0b",
        Stances = [("champion", "#0b4f9c", "#d6e7f9", "#ffffff"), ("supportive", "#2f7fcb", "#ecf5fd", "#1b62a6"), ("neutral", "#75808c", "#f3f5f7", "#4f5964"),
            ("sceptical", "#c9770a", "#fff4e2", "#8f5200"), ("against", "#b3261e", "#fde3e0", "#ffffff"), ("unknown", "#8b95a1", "#ffffff", "#56606c")],
    };

    private static readonly Palette Dark = new()
    {
        Page = "#14181d", FrameLine = "#3b4551", Text = "#eef1f4", Subtle = "#b4bdc7", Line = "#8894a1",
        Fresh = "#ffd666", FreshFill = "#ffd666", FreshWord = "#2c1f00", Influence = "#c3a3ff", Conflict = "#ff8f85", OnConflict = "#2d0603",
        Partner = "#17433a", PartnerLine = "#5cc2ab", PartnerWord = "#c5f2e7", Pill = "#36404b", Good = "#85dc92",
        Stances = [("champion", "#8cc2ff", "#17395f", "#08213c"), ("supportive", "#5ca6ea", "#1a2c3f", "#9fcdf8"), ("neutral", "#97a2ae", "#272e36", "#c6ced6"),
            ("sceptical", "#ffb347", "#3c2d10", "#ffc978"), ("against", "#ff8f85", "#4d201d", "#2d0603"), ("unknown", "#8b97a4", "#20262d", "#b4bdc7")],
    };

    public static string Styles(bool isDark) => Write(isDark ? Dark : Light);

    public static string Background(bool isDark) => (isDark ? Dark : Light).Page;

    private static string Write(Palette p)
    {
        var css = new StringBuilder();
        css.Append(CultureInfo.InvariantCulture, $$"""
            text{fill:{{p.Text}}}
            .ground{fill:{{p.Page}}}
            .subtle,.title,.caption{fill:{{p.Subtle}}}
            .heading{font-weight:bold}
            .name{font-weight:bold}
            .frame{fill:{{p.Line}};fill-opacity:.09;stroke:{{p.FrameLine}};stroke-width:1}
            .frame-loose{fill:none;stroke:{{p.FrameLine}};stroke-width:1.5;stroke-dasharray:6,5}
            .reports{fill:none;stroke:{{p.Line}};stroke-width:2}
            .halo{fill:none;stroke:{{p.FreshFill}};stroke-width:5}
            .hit{fill:none;pointer-events:all}
            .sign{fill:none;stroke-width:2.6;stroke-linecap:round}
            .shape{stroke-width:2}
            .pill{fill:{{p.Pill}}}
            .pill-faded{fill:{{p.Pill}};fill-opacity:.45;stroke:{{p.Line}};stroke-width:.8}
            .pill-faded-word{fill:{{p.Subtle}}}
            .pill-unsaid{fill:none;stroke:{{p.Line}};stroke-dasharray:3,3}
            .pill-unsaid-word{fill:{{p.Subtle}}}
            .partner{fill:{{p.Partner}};stroke:{{p.PartnerLine}};stroke-width:1}
            .partner-word{fill:{{p.PartnerWord}}}
            .fresh{fill:{{p.FreshFill}};stroke:{{p.Fresh}};stroke-width:1}
            .fresh-word{fill:{{p.FreshWord}};font-weight:bold}
            .rising{fill:{{p.Good}}}
            .fall{fill:{{p.Conflict}}}
            .icon{fill:none;stroke:{{p.Subtle}};stroke-width:1.5;stroke-linejoin:round}
            .move{fill:none;stroke:{{p.Text}};stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
            .move-unsaid{fill:none;stroke:{{p.Subtle}};stroke-width:1.4;stroke-linecap:round}
            .under{fill:none;stroke:{{p.Page}};stroke-width:7;stroke-opacity:.75}
            .under-new{stroke:{{p.FreshFill}};stroke-width:9;stroke-opacity:.5}
            .wire{fill:none;stroke-linecap:round;stroke-linejoin:round}
            .influence{stroke:{{p.Influence}};stroke-width:2.2}
            .influence-strong{stroke-width:4.6}
            .influence-head{fill:{{p.Influence}}}
            .conflict{stroke:{{p.Conflict}};stroke-width:2.2}
            .conflict-strong{stroke-width:3.6}
            .disc{fill:{{p.Conflict}}}
            .bolt{fill:{{p.OnConflict}}}
            .fading{opacity:.7}
            .faded{opacity:.42}

            """);
        foreach (var (name, line, tint, sign) in p.Stances)
        {
            css.Append(CultureInfo.InvariantCulture, $$"""
                .face-{{name}}{fill:{{tint}};stroke:{{line}}}
                .shape-{{name}}{fill:{{tint}};stroke:{{line}}}
                .full-{{name}}{fill:{{line}};stroke:{{line}}}
                .sign-{{name}}{stroke:{{sign}}}
                .rim-{{name}}{fill:{{tint}};stroke:{{tint}};stroke-width:4;stroke-linejoin:round}

                """);
        }

        return css.ToString();
    }

    private sealed record Palette
    {
        public required string Page { get; init; }
        public required string FrameLine { get; init; }
        public required string Text { get; init; }
        public required string Subtle { get; init; }
        public required string Line { get; init; }
        public required string Fresh { get; init; }
        public required string FreshFill { get; init; }
        public required string FreshWord { get; init; }
        public required string Influence { get; init; }
        public required string Conflict { get; init; }
        public required string OnConflict { get; init; }
        public required string Partner { get; init; }
        public required string PartnerLine { get; init; }
        public required string PartnerWord { get; init; }
        public required string Pill { get; init; }
        public required string Good { get; init; }

        /// <summary>Style, line, tint of the card, sign on the badge.</summary>
        public required IReadOnlyList<(string Name, string Line, string Tint, string Sign)> Stances { get; init; }
    }
}
