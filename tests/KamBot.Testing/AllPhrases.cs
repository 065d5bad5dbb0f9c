using System.Collections;
using System.Reflection;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Sales;
using KamBot.Sales.Maps;

namespace KamBot.Testing;

/// <summary>Every phrase of the program, found where it stands: fields of phrases, choices, flows, rules and lists of them.</summary>
public static class AllPhrases
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Phrase> Find() =>
    [
        .. new[] { typeof(Flow).Assembly, typeof(SalesSetup).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Static))
            .SelectMany(field => In(field.GetValue(null)))
            .DistinctBy(phrase => phrase.Key)
            .OrderBy(phrase => phrase.Key, StringComparer.Ordinal),
    ];

    /// <summary>Keys that stand for two different English texts.</summary>
    public static IReadOnlyList<string> Contradictions() =>
    [
        .. new[] { typeof(Flow).Assembly, typeof(SalesSetup).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Static))
            .SelectMany(field => In(field.GetValue(null)))
            .GroupBy(phrase => phrase.Key)
            .Where(same => same.Select(phrase => phrase.English).Distinct().Count() > 1)
            .Select(same => same.Key),
    ];

    private static IEnumerable<Phrase> In(object? value) => value switch
    {
        Phrase phrase => [phrase],
        Flow flow => flow.Phrases,
        Question question => question.OwnPhrases,
        MapRule rule => [rule.When, rule.Sentence],
        IDictionary dictionary => dictionary.Values.Cast<object>().SelectMany(In),
        IEnumerable<Phrase> phrases => phrases,
        string => [],
        _ when value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Options<>) =>
            (IEnumerable<Phrase>)type.GetProperty(nameof(Options<Rating>.Phrases))!.GetValue(value)!,
        _ => [],
    };
}
