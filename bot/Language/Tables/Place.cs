namespace TeamsReformBot.Language.Tables;

/// <summary>What can stand in a sentence where a phrase has a place for it.</summary>
internal enum Place
{
    Unit,
    Duty,
    Period,
    Date,
    Hour,
    Number,
    Clause,
    Difficulty,
}

/// <summary>How the phrase table writes the places.</summary>
internal static class Places
{
    /// <summary>The free part of a phrase.</summary>
    public const string Content = "{noi dung}";

    /// <summary>A date that the words say is a limit: "trước 10/12", "hạn 10/12".</summary>
    public const string DueDate = "{han}";

    /// <summary>A number that the words say counts people.</summary>
    public const string People = "{so nguoi}";

    /// <summary>A number that a figure is to become: "thành 30".</summary>
    public const string NewNumber = "{so moi}";

    /// <summary>Other words may stand here.</summary>
    public const string Anything = "...";

    private static readonly Dictionary<Place, string> Keys = new()
    {
        [Place.Unit] = "{don vi}",
        [Place.Duty] = "{nhiem vu}",
        [Place.Period] = "{ky}",
        [Place.Date] = "{ngay}",
        [Place.Hour] = "{gio}",
        [Place.Number] = "{so}",
        [Place.Clause] = "{muc}",
        [Place.Difficulty] = "{so kho khan}",
    };

    public static string KeyOf(Place place) => Keys[place];

    public static bool IsKey(string key) => key is Content or DueDate or People or NewNumber || Keys.ContainsValue(key);

    public static Place? Find(string key) => Keys.Where(pair => pair.Value == key).Select(pair => (Place?)pair.Key).FirstOrDefault();
}
