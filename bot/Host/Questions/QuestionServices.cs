namespace TeamsReformBot.Host.Questions;

/// <summary>Questions to the Office.</summary>
public static class QuestionServices
{
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<QuestionBook>();
}
