using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Opportunities;

/// <summary>What people say to reach the opportunities.</summary>
public static class OpportunityWords
{
    public static readonly Phrase New = new("command.new-opportunity", "new opportunity|new deal|add opportunity|add deal|create opportunity");
    public static readonly Phrase Show = new("command.opportunity", "opportunity|deal|show opportunity|show deal");
    public static readonly Phrase List = new("command.opportunities", "opportunities|my opportunities|deals|my deals|open deals");
    public static readonly Phrase Change = new("command.change-opportunity", "change opportunity|change deal|complete opportunity|update opportunity");
    public static readonly Phrase Phase = new("command.phase", "phase|set phase|development phase");
    public static readonly Phrase FindOut = new("command.find-out", "found out|find out|found it out");
    public static readonly Phrase SendBack = new("command.send-back", "send back|send back opportunity|send back deal");
    public static readonly Phrase FastTrack = new("command.fast-track", "fast track|decided before|decided already");
    public static readonly Phrase Rank = new("command.rank-opportunities", "which deals first|rank opportunities|prioritise opportunities|prioritize opportunities|rank deals|prioritise deals");
    public static readonly Phrase Withdraw = new("command.withdraw-request", "withdraw request|withdraw approval|withdraw deal");
    public static readonly Phrase Win = new("command.win-opportunity", "won|deal won|opportunity won|order won");
    public static readonly Phrase Lose = new("command.lose-opportunity", "lost|deal lost|opportunity lost|order lost");
    public static readonly Phrase LossReport = new("command.loss-report", "loss report|lost orders|misjudged");
    public static readonly Phrase AssessCompetitor = new("command.assess-competitor", "assess competitor|competitor assessment");
    public static readonly Phrase Compare = new("command.compare", "side by side|compare competitors|compare opportunity");
    public static readonly Phrase Limits = new("command.opportunity-rules", "opportunity rules|deal rules|qualification rules");
    public static readonly Phrase SetLimit = new("command.set-opportunity-rule", "set opportunity rule|change opportunity rule|set deal rule");
    public static readonly Phrase PreQualify = new("command.pre-qualify", "quick look|pre-qualify|prequalify|quick check");
    public static readonly Phrase Assess = new("command.qualify", "qualify|20 questions|twenty questions|assess opportunity|assess deal");
    public static readonly Phrase Decide = new("command.decide-opportunity", "decide|decide opportunity|pursue or not");
}
