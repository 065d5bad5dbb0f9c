using System.Globalization;
using System.Text;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>How wide words come out, so that they can be broken and cut before anybody draws them.</summary>
internal static class TextWidth
{
    private const double Han = 1.0;
    private const double Emoji = 1.25;
    private const double Other = 0.62;

    // Thousandths of the font size for U+0020 to U+007E: the advance widths of Noto Sans CJK, regular and bold.
    private static readonly short[] Regular =
    [
        224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555, 555,
        555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742,
        633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564,
        607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
    ];

    private static readonly short[] Bold =
    [
        227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590, 590, 590, 590,
        590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770,
        667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644, 581, 372, 597,
        640, 304, 306, 604, 315, 964, 641, 626, 644, 644, 436, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
    ];

    public static double Of(string text, double size, bool isBold = false)
    {
        var width = 0.0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext()) width += OfElement(elements.GetTextElement(), isBold);
        return width * size;
    }

    private static double OfElement(string element, bool isBold) =>
        (Rune.TryGetRuneAt(element, 0, out var rune) ? rune.Value : ' ') switch
        {
            < ' ' => 0,
            <= '~' and var sign => (isBold ? Bold : Regular)[sign - ' '] / 1000.0,
            >= 0x1F000 and < 0x20000 => Emoji,
            >= 0x1100 and < 0x1200 or >= 0x2E80 => Han,
            _ => Other,
        };
}
