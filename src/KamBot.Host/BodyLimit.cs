using Microsoft.AspNetCore.Http.Metadata;

namespace KamBot.Host;

/// <summary>The most bytes that an endpoint reads of a request; more is answered 413. MVC's attribute would load all of MVC for it.</summary>
internal sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;

internal static class BodyLimits
{
    public static TBuilder LimitBody<TBuilder>(this TBuilder endpoints, long bytes)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new BodyLimit(bytes));
}
