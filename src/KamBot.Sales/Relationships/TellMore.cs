using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>R1–R3, R6: the key-person sheet, three questions at a time and never as a wall of fields.</summary>
public static class TellMore
{
    public static readonly Question<Picked> Whom = Ask.Person("whom", "Whom can you tell me more about?", PersonPicks.Known)
        .Called("Person").Needed();

    public static readonly Question<IReadOnlyList<PersonFact>> Topics = Ask.ManyOf("topics", "What do you know something about? One or several.", PersonFacts.All)
        .Called("Asked now").Needed();

    public static readonly Question<KeyRole> Role = Ask.OneOf("role", "Which part does the person play in a purchase?", KeyRoles.All)
        .Called("Role").Because("A technical gatekeeper can say no but never yes; a decision maker’s yes outweighs every no. The role tells you what to ask for.");

    public static readonly Question<string> Position = Ask.Text("position", "What is the position, as it stands on the card?")
        .Called("Position").Because("The post stays when people move on. I keep both apart.");

    public static readonly Question<string> Focus = Ask.Text("focus", "What does the person care about most?")
        .Called("Cares about").Because("It stands in the next call plan: begin with what matters to them.");

    public static readonly Question<RelationKind> Relation = Ask.OneOf("relation", "What kind of relation do you have with the person?", PersonOptions.Relations)
        .Called("Relation");

    public static readonly Question<RelationStage> Stage = Ask.OneOf("stage", "How far has the relation grown?", PersonOptions.Stages)
        .Called("Stage").Because("A stranger needs goodwill before a need; a stable relation needs care, not another pitch.");

    public static readonly Question<Character> Character = Ask.OneOf("character", "What is the person like?", Characters.All)
        .Called("Character").Because("Tigers want speed, owls want proof, peacocks exaggerate, koalas promise too easily. I turn the type into advice for the call.");

    public static readonly Question<Temperament> Temperament = Ask.OneOf("temperament", "Is the person steady or hasty?", PersonOptions.Temperaments)
        .Called("Temperament");

    public static readonly Question<Thinking> Thinking = Ask.OneOf("thinking", "Is the person’s thinking conservative or radical?", PersonOptions.Ways)
        .Called("Thinking").Because("The conservative want to see who did it before; the radical want to be first.");

    public static readonly Question<Eloquence> Eloquence = Ask.OneOf("eloquence", "How does the person speak before others?", PersonOptions.Speech)
        .Called("Way of speaking").Because("Who speaks well can carry our case in a meeting where we are not present.");

    public static readonly Question<string> Career = Ask.Text("career", "Which stations did the career have?")
        .Called("Career");

    public static readonly Question<string> Education = Ask.Text("education", "Which education: school, subject, degree?")
        .Called("Education");

    public static readonly Question<string> Referrer = Ask.Text("referrer", "Who introduced you to the person?")
        .Called("Introduced by").Because("Who opened the door once can open it again.");

    public static readonly Question<Gender> Gender = Ask.OneOf("gender", "Mr or Ms?", PersonOptions.Genders)
        .Called("Mr or Ms");

    public static readonly Question<string> Interests = Ask.Text("interests", "What does the person like to do outside of work? You need not say, and only you see it.")
        .Called("Interests").Because("It makes talking easier. Keep to what the person tells freely.");

    public static readonly Question<string> Birthday = Ask.Text("birthday", "When is the birthday, or about how old is the person? You need not say, and only you see it.")
        .Called("Birthday or age");

    public static readonly Question<string> Family = Ask.Text("family", "What do you know about the family? You need not say, and only you see it.")
        .Called("Family");

    public static readonly Question<string> Origin = Ask.Text("origin", "Where does the person come from? You need not say, and only you see it.")
        .Called("Origin");

    public static readonly Question<string> Reputation = Ask.Text("reputation", "What do others say about the person? You need not say, and only you see it.")
        .Called("What others say").Because("Several voices, each with its own interest, are worth more than one impression.");

    public static readonly Flow Script = Flow.Named("tell-more", "More about a person")
        .Ask(Whom, Topics)
        .WhenIncludes(Topics, PersonFact.Role, ask: Role)
        .WhenIncludes(Topics, PersonFact.Position, ask: Position)
        .WhenIncludes(Topics, PersonFact.Focus, ask: Focus)
        .WhenIncludes(Topics, PersonFact.Relation, ask: Relation)
        .WhenIncludes(Topics, PersonFact.Stage, ask: Stage)
        .WhenIncludes(Topics, PersonFact.Character, ask: Character)
        .WhenIncludes(Topics, PersonFact.Temperament, ask: Temperament)
        .WhenIncludes(Topics, PersonFact.Thinking, ask: Thinking)
        .WhenIncludes(Topics, PersonFact.Eloquence, ask: Eloquence)
        .WhenIncludes(Topics, PersonFact.Career, ask: Career)
        .WhenIncludes(Topics, PersonFact.Education, ask: Education)
        .WhenIncludes(Topics, PersonFact.Referrer, ask: Referrer)
        .WhenIncludes(Topics, PersonFact.Gender, ask: Gender)
        .WhenIncludes(Topics, PersonFact.Interests, ask: Interests)
        .WhenIncludes(Topics, PersonFact.Birthday, ask: Birthday)
        .WhenIncludes(Topics, PersonFact.Family, ask: Family)
        .WhenIncludes(Topics, PersonFact.Origin, ask: Origin)
        .WhenIncludes(Topics, PersonFact.Reputation, ask: Reputation)
        .Finish();
}
