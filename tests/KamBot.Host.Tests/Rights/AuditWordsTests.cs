using System.Text.RegularExpressions;
using KamBot.Dialogs.Languages;
using KamBot.Testing;

namespace KamBot.Host.Tests.Rights;

/// <summary>The audit page calls every kind of act by a word of its reader's language.</summary>
public sealed partial class AuditWordsTests
{
    /// <summary>Hand on an act that their caller named.</summary>
    private static readonly string[] HandOn =
    [
        "public void Audit(", "source.Audit(act,", "AddRecord Audit(", "RecordChange Audit(", "AuditEntry Audit(", "Act = act", "Act = Act", "Act = Said(",
        "[Audit(import", "Audit(turn, source)",
    ];

    [Fact]
    public void Every_act_that_can_be_written_has_a_word_for_its_kind_in_every_language()
    {
        var page = File.ReadAllText(Path.Combine(SourceTree.Root, "src", "KamBot.Host", "Rights", "audit.js"));
        var words = KindBlock().Matches(page).Select(block => KindWord().Matches(block.Value).Select(word => word.Groups[1].Value).Order().ToList()).ToList();
        var kinds = WrittenKinds().Distinct().Order().ToList();

        Assert.Contains("account", kinds);
        Assert.Equal(Language.All.Count, words.Count);
        foreach (var ofLanguage in words) Assert.Equal(kinds, ofLanguage);
    }

    private static IEnumerable<string> WrittenKinds()
    {
        var files = new[] { "KamBot.Sales", "KamBot.Storage", "KamBot.Host" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src", project), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains("Migrations", StringComparison.Ordinal));
        foreach (var path in files)
        {
            var lines = File.ReadAllLines(path);
            for (var number = 0; number < lines.Length; number++)
            {
                if (!Writing().IsMatch(lines[number]) || HandOn.Any(part => lines[number].Contains(part, StringComparison.Ordinal))) continue;
                var acts = Act().Matches(number + 1 < lines.Length ? lines[number] + lines[number + 1] : lines[number]);
                Assert.True(acts.Count > 0, $"{Path.GetFileName(path)}:{number + 1} writes an act that this test cannot read.");
                foreach (Match act in acts) yield return act.Groups[1].Value;
            }
        }
    }

    [GeneratedRegex("""\b(Audit\(|Act = |Saved\(after|Saved\(about|Opened\(turn, links|Linked\(turn, RightsPhrases)""")]
    private static partial Regex Writing();

    [GeneratedRegex("""\"([a-z]+)\.[a-z{]""")]
    private static partial Regex Act();

    [GeneratedRegex("""kind: \{[^}]*\}""")]
    private static partial Regex KindBlock();

    [GeneratedRegex("""\b([a-z]+): '[^']+'""")]
    private static partial Regex KindWord();
}
