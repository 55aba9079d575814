namespace TeamsReformBot.Local;

/// <summary>The chat client's configuration for the window of one person.</summary>
public sealed record PlaygroundConfig(PlayedPerson Player)
{
    public const string BotName = "Trợ lý tuyên truyền CCHC";

    public const string TeamName = "Sở KH&CN";

    public const string ChannelName = "Văn phòng Sở";

    public bool HasOfficeChannel => Player == PlayedPeople.Officer;

    // Four clients run side by side; if each showed the same channel, the bot could not tell in which one people look.
    private string Suffix => HasOfficeChannel ? "" : $"-{Player.Key}";

    public string ChannelId => HasOfficeChannel ? PlayedPeople.OfficeChannelId : $"19:kenhthu{Suffix}@thread.tacv2";

    public string ToYaml() =>
        $"""
        version: "0.1.1"
        tenantId: 11111111-1111-4111-8111-111111111111
        bot:
          id: 28:22222222-2222-4222-8222-222222222222
          name: {BotName}
        currentUser:
        {Lines(Player, "  ", "  ")}
        users:
        {string.Join('\n', PlayedPeople.All.Where(p => p != Player).Select(p => Lines(p, "  - ", "    ")))}
        personalChat:
          id: {Player.ConversationId}
        groupChat:
          id: 19:nhom{Suffix}@thread.v2
          name: Nhóm thử
        team:
          id: 19:team-so{Suffix}@thread.tacv2
          name: {TeamName}
          aadGroupId: bbbbbbbb-0000-4000-8000-{Player.Number:000000000000}
          channels:
            - id: {ChannelId}
              name: {(HasOfficeChannel ? ChannelName : "Kênh thử")}

        """;

    private static string Lines(PlayedPerson person, string first, string rest)
    {
        var cut = person.Name.LastIndexOf(' ');
        return $"""
            {first}id: {person.UserId}
            {rest}name: {person.Name}
            {rest}userPrincipleName: {person.UserPrincipalName}
            {rest}aadObjectId: {person.ObjectId}
            {rest}email: {person.UserPrincipalName}
            {rest}givenName: {person.Name[(cut + 1)..]}
            {rest}surname: {person.Name[..cut]}
            """;
    }
}
