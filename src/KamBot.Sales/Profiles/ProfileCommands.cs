using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Profiles;

/// <summary>P1–P7 by command and by button: profile, its sections, fill in, history, as text.</summary>
internal sealed class ProfileCommands(ProfilePages pages, AccountChoice choice)
{
    /// <summary>The profile, or one section where the words begin with its name.</summary>
    public ValueTask<Outcome> ProfileAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (section, account) = SectionIn(turn, rest);
        return section is { } one
            ? SectionAsync(turn, one, account, cancellationToken)
            : choice.WithAsync(
                turn, rest, turn.Book.Plain(ProfileWords.Profile), async found => Show(await pages.OfAsync(turn, found, cancellationToken), turn),
                cancellationToken);
    }

    public ValueTask<Outcome> SectionAsync(TurnScope turn, ProfileSection section, string rest, CancellationToken cancellationToken) =>
        choice.WithAsync(
            turn, rest, turn.Book.Plain(ProfileWords.Of(section)),
            async found => Show(await pages.OfAsync(turn, found, cancellationToken), section, turn), cancellationToken);

    /// <summary>Begins the dialog of the section named, or of the one most worth asking.</summary>
    public ValueTask<Outcome> FillAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (section, account) = SectionIn(turn, rest);
        var command = turn.Book.Plain(ProfileWords.Fill);
        return choice.WithAsync(
            turn, account, section is { } one ? $"{command} {ProfileWording.Name(one, turn.Book)}" : command,
            async found =>
            {
                var page = await pages.OfAsync(turn, found, cancellationToken);
                var asked = section ?? page.Completeness.Next?.Section ?? ProfileSection.Company;
                return Fill(page, ProfileStart.PartOf(asked, page.View));
            },
            cancellationToken);
    }

    public ValueTask<Outcome> HistoryAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (section, account) = SectionIn(turn, rest);
        return choice.WithAsync(
            turn, account, turn.Book.Plain(ProfileWords.History),
            async found => History(await pages.OfAsync(turn, found, cancellationToken), section, turn), cancellationToken);
    }

    public ValueTask<Outcome> TextAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => choice.WithAsync(
        turn, rest, turn.Book.Plain(ProfileWords.Text),
        async found => Text(await pages.OfAsync(turn, found, cancellationToken), turn), cancellationToken);

    /// <summary>A button of a profile's card. Cards travel: where others read along, nothing is shown.</summary>
    public async ValueTask<Outcome> PressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return SalesWelcome.KeepPrivate(turn.Book);
        }

        if (await choice.OfButtonAsync(turn, answer.Subject, cancellationToken) is not var (account, about))
        {
            return Outcome.Say(turn.Book.Say(ProfilePhrases.NoAccount));
        }

        var page = await pages.OfAsync(turn, account, cancellationToken);
        ProfileSection? section = Enum.TryParse<ProfileSection>(about, out var named) && Enum.IsDefined(named) ? named : null;
        return (answer.Verb, section) switch
        {
            (ProfileButtons.FillVerb, _) => Fill(page, ProfileParts.All.FirstOrDefault(part => part.Flow.Name == about) ?? ProfileParts.Company),
            (ProfileButtons.HistoryVerb, _) => History(page, section, turn),
            (ProfileButtons.TextVerb, _) => Text(page, turn),
            (_, { } one) => Show(page, one, turn),
            _ => Show(page, turn),
        };
    }

    /// <summary>The section whose name begins the words, and the words after it.</summary>
    private static (ProfileSection? Section, string Words) SectionIn(TurnScope turn, string words)
    {
        var asking = turn.Asking;
        var spoken = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(3, spoken.Length); length > 0; length--)
        {
            if (ProfileSections.All.Find(string.Join(' ', spoken[..length]), asking) is { IsLoose: false } found && !int.TryParse(spoken[0], out _))
            {
                return (ProfileSections.All.Value(found.Stored), string.Join(' ', spoken[length..]));
            }
        }

        var said = TextFolding.FoldHan(words);
        var begun = asking.ReadingBooks
            .SelectMany(book => Enum.GetValues<ProfileSection>()
                .SelectMany(section => book.Synonyms(ProfileSections.All.PhraseOf(section)).Select(word => (Section: section, Word: TextFolding.FoldHan(word)))))
            .Where(each => each.Word[0] > '\u2e80' && said.StartsWith(each.Word, StringComparison.Ordinal))
            .OrderByDescending(each => each.Word.Length).FirstOrDefault();
        return begun.Word is null ? (null, words) : (begun.Section, words.Trim()[begun.Word.Length..].Trim());
    }

    private static Outcome Show(ProfilePage page, TurnScope turn) => new()
    {
        Replies = [Reply.Show(ProfileCard.Show(page, turn), turn.Book.Plain(ProfilePhrases.Title, ("account", page.Account.Name)))],
    };

    private static Outcome Show(ProfilePage page, ProfileSection section, TurnScope turn) => new()
    {
        Replies = [Reply.Show(SectionCard.Show(page, section, turn), SectionCard.Title(page, section, turn.Book))],
    };

    private static Outcome Fill(ProfilePage page, ProfilePart part) => new()
    {
        Start = part == ProfileParts.System ? ProfileStart.NewSystem(page.Account) : ProfileStart.Of(part, page.Account, page.View),
    };

    private static Outcome History(ProfilePage page, ProfileSection? section, TurnScope turn) =>
        ProfileHistoryCard.Show(page, section, turn) is { } card
            ? new Outcome { Replies = [Reply.Show(card, ProfileHistoryCard.Title(page, section, turn))] }
            : Outcome.Say(turn.Book.Say(ProfilePhrases.NoHistory));

    private static Outcome Text(ProfilePage page, TurnScope turn) =>
        new() { Replies = [.. ProfileText.Of(page, turn).Select(text => Reply.Say(text))] };
}
