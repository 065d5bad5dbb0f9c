using System.ComponentModel;
using KamBot.Dialogs.Reading;
using KamBot.Host.DirectLine;
using KamBot.Host.Files;
using KamBot.Host.Jobs;
using KamBot.Host.Limits;
using KamBot.Host.Notices;
using KamBot.Host.Retention;
using KamBot.Host.Tabs;
using KamBot.Host.Telemetry;
using KamBot.Storage;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Settings;

/// <summary>
/// A setting that nobody reads, or that cannot be read, stops the start: one sentence per mistake, all at once. <c>Channel</c> is
/// stricter and looks for itself.
/// </summary>
internal static class SettingsCheck
{
    private const int FarthestTypo = 4;

    private static readonly IReadOnlyList<(string Name, Type Options)> Sections =
    [
        (StoreOptions.Section, typeof(StoreOptions)), (DirectLineOptions.Section, typeof(DirectLineOptions)),
        (JobsOptions.Section, typeof(JobsOptions)), (NoticeOptions.Section, typeof(NoticeOptions)),
        (FilesOptions.Section, typeof(FilesOptions)), (KamBotOptions.Section, typeof(KamBotOptions)),
        (TelemetryOptions.Section, typeof(TelemetryOptions)), (LimitOptions.Section, typeof(LimitOptions)),
        (RetentionOptions.Section, typeof(RetentionOptions)), (TabsOptions.Section, typeof(TabsOptions)),
    ];

    public static void Run(IConfiguration configuration)
    {
        var mistakes = Sections
            .SelectMany(each => MistakesIn(SettingsWithoutBlanks.Of(configuration.GetSection(each.Name)), each.Name, each.Options)).ToList();
        if (mistakes.Count > 0) throw new OptionsValidationException("settings", typeof(SettingsCheck), mistakes);
    }

    /// <summary>A key that is not known is named with the nearest that is.</summary>
    public static string Unknown(string section, string key, IReadOnlyList<string> known)
    {
        var nearest = known
            .Select(name => (Name: name, Steps: Likeness.Distance(name.ToUpperInvariant(), key.ToUpperInvariant(), FarthestTypo)))
            .Where(candidate => candidate.Steps is not null)
            .OrderBy(candidate => candidate.Steps).Select(candidate => candidate.Name).FirstOrDefault();
        var hint = nearest is null ? $"; known are {string.Join(", ", known)}" : $"; did you mean {nearest}";
        return $"{section}:{key} is not a setting{hint}.";
    }

    private static IEnumerable<string> MistakesIn(IConfiguration section, string path, Type options)
    {
        var known = options.GetProperties().Where(property => property.CanRead && (property.CanWrite || IsList(property.PropertyType)))
            .ToDictionary(property => property.Name, property => property.PropertyType, StringComparer.OrdinalIgnoreCase);
        foreach (var child in section.GetChildren())
        {
            if (!known.TryGetValue(child.Key, out var type))
            {
                yield return Unknown(path, child.Key, [.. known.Keys]);
            }
            else if (IsGroup(type))
            {
                foreach (var mistake in MistakesIn(child, $"{path}:{child.Key}", type)) yield return mistake;
            }
            else if (!IsList(type) && child.Value is { } value && WhatItShouldBe(type, value) is { } what)
            {
                yield return $"{path}:{child.Key} must be {what}.";
            }
            else if (IsList(type) != child.GetChildren().Any())
            {
                yield return IsList(type)
                    ? $"{path}:{child.Key} is a list: write {path}__{child.Key}__0, or square brackets in JSON."
                    : $"{path}:{child.Key} is one value and no list.";
            }
        }
    }

    /// <summary>Null where the value is one.</summary>
    private static string? WhatItShouldBe(Type declared, string value)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsEnum) return Enum.GetNames(type).Contains(value, StringComparer.OrdinalIgnoreCase) ? null : $"one of {string.Join(", ", Enum.GetNames(type))}";
        if (type == typeof(Uri)) return Uri.TryCreate(value, UriKind.Absolute, out _) ? null : "a URL such as https://kambot.example.com";
        if (type == typeof(string) || TypeDescriptor.GetConverter(type).IsValid(value)) return null;
        return type == typeof(bool) ? "true or false" : type == typeof(TimeSpan) ? "a time such as 00:00:05" : "a number";
    }

    private static bool IsList(Type type) => type != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(type);

    private static bool IsGroup(Type type) => type.IsClass && type != typeof(string) && type != typeof(Uri) && !IsList(type);
}
