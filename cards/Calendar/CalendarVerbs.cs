namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string ShowDays = "days.show";
    public const string AddDay = "days.add";
    public const string ConfirmDays = "days.confirm";
    public const string RemoveDays = "days.remove";
    public const string SaveHours = "hours.save";
    public const string TakeBackHours = "hours.back";
}
