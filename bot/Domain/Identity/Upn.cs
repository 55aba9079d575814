using System.Text.Json.Serialization;

namespace TeamsReformBot.Domain.Identity;

/// <summary>A principal name: what somebody signs in with, such as ten@so.example.vn.</summary>
[JsonConverter(typeof(CaselessJson<Upn>))]
public sealed class Upn : Caseless<Upn>, IKeptAsText<Upn>
{
    private Upn(string text)
        : base(text)
    {
    }

    public static Upn Kept(string text) => new(text);
}
