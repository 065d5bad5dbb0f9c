using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales;

/// <summary>The language a person chooses; from then on neither locale nor what they write changes it.</summary>
public static class LanguageChoice
{
    private static readonly Phrase Chosen = new("language.chosen", "From now on I speak English.");
    private static readonly Phrase Which = new("language.which", "Which language shall I speak?");


    public static ValueTask<Outcome> RunAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var language = Language.All.FirstOrDefault(each => Names(each).Contains(TextFolding.Fold(rest)));
        if (language is null)
        {
            var word = turn.Book.Plain(SalesCommands.LanguageWords);
            return ValueTask.FromResult(Outcome.Say(
                turn.Book.Say(Which), [.. Language.All.Select(each => $"{word} {each.OwnName}")]));
        }

        return ValueTask.FromResult(Outcome.Say(turn.Books[language].Say(Chosen)) with
        {
            Speaker = turn.Speaker with { ChosenLanguage = language.Tag },
        });
    }

    private static IEnumerable<string> Names(Language language) => language.Tag switch
    {
        "zh-Hans" => ["简体中文", "简体", "簡體中文", "简中", "simplified", "simplified chinese", "zh-cn", "zh-hans"],
        "zh-Hant" => ["繁體中文", "繁體", "繁体中文", "繁中", "正體中文", "traditional", "traditional chinese", "zh-tw", "zh-hk", "zh-hant"],
        _ => ["english", "en", "英文", "英语", "英語"],
    };
}
