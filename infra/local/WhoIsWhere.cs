using Spectre.Console;

namespace TeamsReformBot.Local;

/// <summary>The table that says which address to open to be whom.</summary>
internal static class WhoIsWhere
{
    private const int NarrowestTable = 120;

    public static void Print(LocalRun run)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns("Mở trong trình duyệt", "Bạn là", "Cuộc trò chuyện");
        foreach (var chat in run.Chats)
            table.AddRow(chat.Url.ToString(), Markup.Escape(chat.Config.Player.Name), Markup.Escape(Conversations(chat.Config)));
        // Written to a file or a pipe there is no width; wrapped addresses could not be copied.
        if (AnsiConsole.Profile.Width < NarrowestTable)
            AnsiConsole.Profile.Width = NarrowestTable;
        AnsiConsole.Write(table);
    }

    private static string Conversations(PlaygroundConfig config) => config.HasOfficeChannel
        ? $"Personal Chat; kênh {PlaygroundConfig.ChannelName}"
        : "Personal Chat";
}
