namespace TeamsReformBot.Local;

/// <summary>Someone whom the chat client knows; <see cref="UserPrincipalName"/> and <see cref="ObjectId"/> are as in roster.csv.</summary>
public sealed record PlayedPerson(string Key, string Name, string UserPrincipalName, int Number)
{
    public string ObjectId => $"aaaaaaaa-0000-4000-8000-{Number:000000000000}";

    public string UserId => $"29:{Key}";

    public string ConversationId => $"a:personal-{Key}";
}

/// <summary>The people of the local run. A chat client plays one of them and must know five others.</summary>
public static class PlayedPeople
{
    /// <summary>The conversation that the bot takes as the Office's channel; only the officer's chat client has it.</summary>
    public const string OfficeChannelId = "19:vanphongso@thread.tacv2";

    public static PlayedPerson Head { get; } = new("truong-qlkh", "Trưởng phòng QLKH", "truong.qlkh@so.example.vn", 1);

    public static PlayedPerson ChiefOfOffice { get; } = new("chanh-vp", "Chánh Văn phòng", "chanh.vp@so.example.vn", 2);

    public static PlayedPerson Director { get; } = new("giam-doc", "Giám đốc", "giamdoc@so.example.vn", 3);

    public static PlayedPerson Staff { get; } = new("cv-qlkh", "Chuyên viên QLKH", "cv.qlkh@so.example.vn", 4);

    public static PlayedPerson Officer { get; } = new("cv-vp", "Chuyên viên Văn phòng", "cv.vp@so.example.vn", 5);

    public static PlayedPerson SubDepartmentHead { get; } = new("ct-tdc", "Chi cục trưởng TĐC", "ct.tdc@so.example.vn", 6);

    public static IReadOnlyList<PlayedPerson> All { get; } = [Head, ChiefOfOffice, Director, Staff, Officer, SubDepartmentHead];

    /// <summary>Those who get a chat window, in the order of their ports.</summary>
    public static IReadOnlyList<PlayedPerson> WithWindow { get; } = [Head, Staff, Officer, Director, ChiefOfOffice];
}
