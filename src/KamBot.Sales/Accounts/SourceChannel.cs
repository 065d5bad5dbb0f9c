using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>K2: how a customer came to us.</summary>
public enum SourceChannel
{
    WalkIn,
    Phone,
    Email,
    Referral,
    OwnProspecting,
    MarketingEvent,
    Other,
}

/// <summary>The words of the channels.</summary>
public static class SourceChannels
{
    public static readonly Options<SourceChannel> All = Options.Of(
        "source-channel",
        (SourceChannel.WalkIn, "Walk-in or call centre|walk-in|walk in|call centre|call center|shop"),
        (SourceChannel.Phone, "Telephone|phone|hotline|called us"),
        (SourceChannel.Email, "E-mail or web form|e-mail|email|mail|web form|website|web"),
        (SourceChannel.Referral, "Recommended by a customer|recommended|recommendation|referral|referred"),
        (SourceChannel.OwnProspecting, "Found by me|own prospecting|prospecting|cold call|i found them|self-found"),
        (SourceChannel.MarketingEvent, "Marketing event|event|trade fair|fair|exhibition|campaign"),
        (SourceChannel.Other, "Another way|other|something else"));
}
