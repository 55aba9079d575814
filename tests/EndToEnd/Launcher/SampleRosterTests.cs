using TeamsReformBot.Local;

namespace TeamsReformBot.EndToEnd.Tests.Launcher;

public sealed class SampleRosterTests
{
    [Fact]
    public void Everyone_whom_the_chat_windows_know_stands_in_the_sample_roster()
    {
        var rows = File.ReadAllLines(Places.Roster);

        Assert.All(PlayedPeople.All, person => Assert.Single(rows, row =>
            row.Contains($",{person.Name},", StringComparison.Ordinal)
            && row.EndsWith($",{person.UserPrincipalName},{person.ObjectId}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_the_officers_window_has_the_Offices_channel()
    {
        var withChannel = PlayedPeople.WithWindow.Where(person =>
            new PlaygroundConfig(person).ToYaml().Contains(PlayedPeople.OfficeChannelId, StringComparison.Ordinal));

        Assert.Equal([PlayedPeople.Officer], withChannel);
    }
}
