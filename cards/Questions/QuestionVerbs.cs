namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string AnswerQuestion = "question.answer";
    public const string ShowQuestion = "question.show";
}
