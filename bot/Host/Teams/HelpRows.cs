using TeamsReformBot.Cards;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Teams;

/// <summary>The phrase table's examples as cards show them.</summary>
internal static class HelpRows
{
    public static HelpRow Of(CommandExample example) =>
        new(example.Intent.ToString(), Enum.Parse<HelpGroup>(example.Group.ToString()), example.Text, example.English);
}
