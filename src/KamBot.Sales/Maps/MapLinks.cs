using KamBot.Dialogs;

namespace KamBot.Sales.Maps;

/// <summary>Where the picture and the page of a map can be fetched by whoever holds the link; null where the host has neither, and the text twin comes alone.</summary>
public delegate MapLinks? MapPictureLink(TurnScope turn, RelationshipMap map);

/// <summary>Links that expire and show only what the reader of the turn may see, in a deal room nothing private.</summary>
public sealed record MapLinks
{
    /// <summary>Null where the picture cannot be drawn; <see cref="Trouble"/> says why.</summary>
    public string? PictureUrl { get; init; }

    /// <summary>Null where there is no page.</summary>
    public string? PageUrl { get; init; }
    public PictureTrouble? Trouble { get; init; }
}

/// <summary>Why a host cannot draw; the administrator can change that.</summary>
public enum PictureTrouble
{
    NoRenderer,
    NoFont,
}
