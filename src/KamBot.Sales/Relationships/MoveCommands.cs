using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Relationships;

/// <summary>Somebody has a new position, said by command or in a sentence: <c>Anna Lee is now Head of Operations at Fabrikam</c>.</summary>
internal sealed class MoveCommands(ISalesRecords records, AccountWords accountWords, PersonCommands people)
{
    private static readonly Phrase Joints = new("person.move-joints", "at|of|to|in|with|the");
    private static readonly char[] Edges = [' ', ',', '，', '.', '。', '!', '！', '的'];

    public async ValueTask<Outcome> MovedAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        if (rest.Length == 0)
        {
            return new Outcome { Start = new FlowStart(MovePerson.Script.Name, Answers.None) };
        }

        var (name, post) = Split(turn, rest);
        return await people.WithPersonAsync(turn, name, PeopleWords.Moved, person => StartAsync(turn, person, post, cancellationToken), cancellationToken);
    }

    private async ValueTask<Outcome> StartAsync(TurnScope turn, Person person, string post, CancellationToken cancellationToken)
    {
        var answers = Answers.None.With(MovePerson.Whom, PersonPicks.Pick(person));
        if (post.Length == 0)
        {
            return new Outcome { Start = new FlowStart(MovePerson.Script.Name, answers) };
        }

        var account = await accountWords.FindAsync(turn, post, cancellationToken);
        var title = account is null ? post.Trim(Edges) : WithoutAccount(turn, post, account.SearchName);
        var home = await records.AccountAsync(turn.Speaker, person.AccountId, cancellationToken);
        if ((account ?? home) is { } where)
        {
            answers = answers.With(MovePerson.Account, SalesPicks.Pick(where));
        }

        return new Outcome { Start = new FlowStart(MovePerson.Script.Name, title.Length > 1 ? answers.With(MovePerson.Title, title) : answers) };
    }

    /// <summary>The name before the words that say it, and the position after them.</summary>
    private static (string Name, string Post) Split(TurnScope turn, string words)
    {
        var said = TextFolding.FoldSigns(words);
        var joints = turn.Books.All.SelectMany(book => book.Synonyms(PeopleWords.IsNow)).Select(TextFolding.FoldHan).OrderByDescending(word => word.Length);
        foreach (var joint in joints)
        {
            var sought = joint[0] > '\u2e80' ? joint : $" {joint} ";
            if (said.IndexOf(sought, StringComparison.Ordinal) is > 0 and var at)
            {
                return (words[..at].Trim(Edges), words[(at + sought.Length)..].Trim());
            }
        }

        return (words, "");
    }

    /// <summary>The position without the account, of which a part may have been said, and without the word that joins the two.</summary>
    private static string WithoutAccount(TurnScope turn, string post, string account)
    {
        var said = TextFolding.FoldSigns(post);
        var name = Enumerable.Range(1, account.Length).Reverse().Select(length => account[..length].TrimEnd())
            .First(start => start.Length == 1 || said.Contains(start, StringComparison.Ordinal));
        if (said.IndexOf(name, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            return post.Trim(Edges);
        }

        var (before, after) = (post[..at].Trim(Edges), post[(at + name.Length)..].Trim(Edges));
        var joints = turn.Books.All.SelectMany(book => book.Synonyms(Joints)).OrderByDescending(joint => joint.Length).ToList();
        var joint = joints.FirstOrDefault(each => before.EndsWith(each[0] > '\u2e80' ? each : $" {each}", StringComparison.OrdinalIgnoreCase) || before == each);
        before = joint is null ? before : before[..^joint.Length].Trim(Edges);
        return before.Length > 0 ? before : after;
    }
}
