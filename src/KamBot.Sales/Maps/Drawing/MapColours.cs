using System.Globalization;
using System.Text;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>
/// The styles of the drawn map, for the picture and for the page. Blue is for us and orange to red against us, which nearly everybody
/// can tell apart; text keeps a contrast of 4.5:1 on what it stands on.
/// </summary>
public static class MapColours
{
    private static readonly Palette Light = new()
    {
        Page = "#f4f6f8", Frame = "#5b6b7c14", FrameLine = "#c3ccd6", Face = "#ffffff", Text = "#1a2027", Subtle = "#4f5964", Line = "#6b7682",
        Fresh = "#8a5a00", FreshFill = "#ffcf4d", FreshWord = "#3a2700", Influence = "#6d3fc0", Conflict = "#b3261e", OnConflict = "#ffffff",
        Partner = "#d8efe9", PartnerLine = "#2b7a68", PartnerWord = "#10493c", Pill = "#e6eaef", Good = "#0b6a0b",
        Stances = [("champion", "#0b4f9c", "#d6e7f9", "#ffffff"), ("supportive", "#2f7fcb", "#ecf5fd", "#1b62a6"), ("neutral", "#75808c", "#f3f5f7", "#4f5964"),
            ("sceptical", "#c9770a", "#fff4e2", "#8f5200"), ("against", "#b3261e", "#fde3e0", "#ffffff"), ("unknown", "#8b95a1", "#ffffff", "#56606c")],
    };

    private static readonly Palette Dark = new()
    {
        Page = "#14181d", Frame = "#8fa3b814", FrameLine = "#3b4551", Face = "#20262d", Text = "#eef1f4", Subtle = "#b4bdc7", Line = "#8894a1",
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
            .map text{fill:{{p.Text}}}
            .map .ground{fill:{{p.Page}}}
            .map .subtle{fill:{{p.Subtle}}}
            .map .heading,.map .name{font-weight:700}
            .map .frame{fill:{{p.Frame}};stroke:{{p.FrameLine}};stroke-width:1}
            .map .frame.loose{fill:none;stroke-dasharray:6 5}
            .map .caption{fill:{{p.Subtle}}}
            .map .reports{fill:none;stroke:{{p.Line}};stroke-width:2}
            .map .face{fill:{{p.Face}}}
            .map .halo{fill:{{p.FreshFill}};fill-opacity:.35;stroke:{{p.Fresh}};stroke-width:2}
            .map .hit{fill:none;pointer-events:all}
            .map .sign{fill:none;stroke-width:2.6;stroke-linecap:round}
            .map .shape{stroke-width:2}
            .map .shape.open{stroke-dasharray:3.5 3}
            .map .name{paint-order:stroke;stroke-width:3;stroke-linejoin:round}
            .map .title{fill:{{p.Subtle}}}
            .map .pill{fill:{{p.Pill}}}
            .map .unsaid .pill{fill:none;stroke:{{p.Line}};stroke-dasharray:3 3}
            .map .unsaid .pill-word{fill:{{p.Subtle}}}
            .map .partner{fill:{{p.Partner}};stroke:{{p.PartnerLine}};stroke-width:1}
            .map .partner-word{fill:{{p.PartnerWord}}}
            .map .fresh{fill:{{p.FreshFill}};stroke:{{p.Fresh}};stroke-width:1}
            .map .fresh-word{fill:{{p.FreshWord}};font-weight:700}
            .map .rising{fill:{{p.Good}}}
            .map .fall{fill:{{p.Conflict}}}
            .map .icon{fill:none;stroke:{{p.Subtle}};stroke-width:1.5;stroke-linejoin:round}
            .map .move{fill:none;stroke:{{p.Text}};stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
            .map .unsaid .move{stroke:{{p.Subtle}};stroke-width:1.4}
            .map .under{fill:none;stroke:{{p.Page}};stroke-width:6;stroke-opacity:.8}
            .map .strong .under{stroke-width:9}
            .map .new .under{stroke:{{p.FreshFill}};stroke-width:11;stroke-opacity:.75}
            .map .wire{fill:none;stroke-linecap:round;stroke-linejoin:round}
            .map .influence .wire{stroke:{{p.Influence}};stroke-width:2.2}
            .map .influence.strong .wire{stroke-width:4.6}
            .map .influence .head{fill:{{p.Influence}}}
            .map .conflict .wire{stroke:{{p.Conflict}};stroke-width:2.2}
            .map .conflict.strong .wire{stroke-width:3.6}
            .map .flash circle{fill:{{p.Conflict}}}
            .map .flash path{fill:{{p.OnConflict}}}
            .map .fading .face,.map .fading .badge,.map .lines .fading,.map .role.fading{opacity:.66}
            .map .faded .face,.map .faded .badge,.map .lines .faded,.map .role.faded{opacity:.4}

            """);
        foreach (var (name, line, tint, sign) in p.Stances)
        {
            css.Append(CultureInfo.InvariantCulture, $$"""
                .map .s-{{name}} .face{fill:{{tint}};stroke:{{line}}}
                .map .s-{{name}} .shape,.map .s-{{name}}.badge .shape{fill:{{tint}};stroke:{{line}}}
                .map .s-{{name}} .shape.full,.map .s-{{name}}.badge .shape.full{fill:{{line}}}
                .map .s-{{name}} .sign,.map .s-{{name}}.badge .sign{stroke:{{sign}}}
                .map .s-{{name}} .name{stroke:{{tint}}}

                """);
        }

        return css.ToString();
    }

    private sealed record Palette
    {
        public required string Page { get; init; }
        public required string Frame { get; init; }
        public required string FrameLine { get; init; }
        public required string Face { get; init; }
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
