namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string CorrectMyData = "data.correct";
    public const string EraseMyData = "data.erase";
    public const string ShowMyRows = "data.rows";
    public const string ShowDataRequest = "data.show";
    public const string AnswerData = "data.answer";
    public const string DoneData = "data.done";
    public const string RefuseData = "data.refuse";
}
