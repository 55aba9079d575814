using System.Diagnostics;
using OpenTelemetry;

namespace TeamsReformBot.Host.Telemetry;

/// <summary>
/// Takes out of every span what could name a person or a conversation: of an address only scheme, host and port stay, since
/// conversations' ids and principal names stand in paths and queries.
/// </summary>
public sealed class Redaction : BaseProcessor<Activity>
{
    private static readonly string[] Dropped = ["url.query", "user_agent.original", "http.target"];
    private static readonly string[] Addresses = ["url.full", "http.url"];

    public override void OnEnd(Activity data)
    {
        foreach (string name in Dropped)
        {
            data.SetTag(name, null);
        }

        foreach (string name in Addresses)
        {
            if (data.GetTagItem(name) is string address)
            {
                data.SetTag(name, Uri.TryCreate(address, UriKind.Absolute, out Uri? url) ? url.GetLeftPart(UriPartial.Authority) : null);
            }
        }

        // A path that is none of ours is whatever a stranger asked for.
        if (data.GetTagItem("http.route") is null)
        {
            data.SetTag("url.path", null);
        }

        // An exception's words may quote what was sent; its type stays in error.type.
        data.SetStatus(data.Status, null);
    }
}
