namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>People of the sample roster, by their object ids, and one whom it does not know.</summary>
public sealed record Someone(string Key, int Number)
{
    public static readonly Someone HeadOfQlkh = new("truong-qlkh", 1);
    public static readonly Someone ChiefOfOffice = new("chanh-vp", 2);
    public static readonly Someone StaffOfQlkh = new("cv-qlkh", 4);
    public static readonly Someone Officer = new("cv-vp", 5);
    public static readonly Someone HeadOfTdc = new("ct-tdc", 6);
    public static readonly Someone Director = new("giam-doc", 3);
    public static readonly Someone DeputyDirector = new("pgd-khoahoc", 7);
    public static readonly Someone DeputyChief = new("pho-chanh-vp", 9);
    public static readonly Someone OtherOfficer = new("cv-tonghop", 10);
    public static readonly Someone HeadOfTttk = new("truong-tttk", 13);
    public static readonly Someone HeadOfKhtc = new("truong-khtc", 19);
    public static readonly Someone HeadOfTtn = new("gd-ttn", 24);
    public static readonly Someone External = new("dau-moi-ngoai", 30);

    /// <summary>On the roster without an object id: known by principal name alone.</summary>
    public static readonly Someone DeputyOfQlkh = new("pho-qlkh", 101);
    public static readonly Someone Stranger = new("nguoi-la", 999);

    public string ObjectId => $"aaaaaaaa-0000-4000-8000-{Number:D12}";

    public string ConversationId => $"a:personal-{Key}";
}
