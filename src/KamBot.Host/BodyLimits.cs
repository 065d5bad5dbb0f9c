using Microsoft.AspNetCore.Http.Metadata;

namespace KamBot.Host;

/// <summary>How much endpoints read of a request. MVC's attribute says the same, and would load all of MVC for it.</summary>
internal static class BodyLimits
{
    /// <summary>A longer body is answered 413.</summary>
    public static TBuilder LimitBody<TBuilder>(this TBuilder endpoints, long bytes)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new BodyLimit(bytes));

    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
