using FsCheck;
using FsCheck.Fluent;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Tests.Turns;

namespace KamBot.Dialogs.Tests.Flows;

/// <summary>A flow as numbers make it: each step one of five kinds, referring to what was asked before it.</summary>
internal sealed record MadeUpFlow(IReadOnlyList<(int Kind, int Of)> Steps, IReadOnlyList<int> Replies)
{
    private static readonly Picked[] People = [new("p1", "Ada Berg"), new("p2", "Bo Lund", null, true), Picked.New("Cy Dahl")];

    public static readonly Gen<MadeUpFlow> Any =
        from steps in Gen.Choose(0, 5).SelectMany(kind => Gen.Choose(0, 9).Select(of => (kind, of))).NonEmptyListOf()
        from replies in Gen.Choose(0, 11).ListOf(60)
        select new MadeUpFlow([.. steps.Take(12)], [.. replies]);

    /// <summary>The flow; the steps at <paramref name="without"/> are left out, as a deployment would.</summary>
    public Flow Make(int without = -1)
    {
        var script = Flow.Named("made-up", "Made up");
        List<Question<Weather>> skies = [];
        List<Question<IReadOnlyList<Picked>>> groups = [];
        for (var at = 0; at < Steps.Count; at++)
        {
            var (kind, of) = Steps[at];
            if (at == without)
            {
                continue;
            }

            switch (kind)
            {
                case 1:
                    skies.Add(Ask.OneOf($"q{at}", $"Sky {at}?", Picnic.Weathers));
                    script.Ask(skies[^1]);
                    break;
                case 2:
                    groups.Add(Ask.People($"q{at}", $"People {at}?", "guests"));
                    script.Ask(groups[^1]);
                    break;
                case 3 when skies.Count > 0:
                    script.When(skies[of % skies.Count], (Weather)(of % 3), ask: Ask.Text($"q{at}", $"When {at}?"));
                    break;
                case 4 when groups.Count > 0:
                    script.ForEach(groups[of % groups.Count], ask: Ask.Text($"q{at}", "Each {about}?").Called($"Label {at} {{about}}"));
                    break;
                case 5 when groups.Count > 0:
                    script.ForEachNewcomer(groups[of % groups.Count], ask: Ask.Text($"q{at}", "New {about}?"));
                    break;
                default:
                    script.Ask(Ask.Text($"q{at}", $"Text {at}?"));
                    break;
            }
        }

        return script.CheckAnswers().Finish();
    }

    /// <summary>What is answered the <paramref name="turn"/>th time: mostly a value, at times nothing or not known.</summary>
    public Answer Reply(Slot slot, int turn) => Replies[turn % Replies.Count] switch
    {
        10 => Answer.Skipped,
        11 => Answer.Unknown,
        var number => Answer.Given(slot.Question switch
        {
            Question<Weather> sky => sky.Stored((Weather)(number % 3)),
            Question<IReadOnlyList<Picked>> group => group.Stored([.. People.Take((number % 3) + 1)]),
            _ => $"text {number} *x*",
        }),
    };

    public override string ToString() => $"steps {string.Join(' ', Steps)}; replies {string.Join(' ', Replies)}";
}
