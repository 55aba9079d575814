using System.Reflection;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace TeamsReformBot.Host.Teams;

/// <summary>Tells whether this build runs on the stand-ins of infra/compat instead of the official packages.</summary>
public static class StandIns
{
    public static bool InUse { get; } =
        typeof(CloudAdapter).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Any(a => a is { Key: "StandIn", Value: "true" });
}
