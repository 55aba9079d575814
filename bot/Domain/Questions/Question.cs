using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Questions;

/// <summary>What happened to a question: appended, never changed. <c>At</c> is Vietnam local.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Asked), "asked")]
[JsonDerivedType(typeof(Answered), "answered")]
public abstract record QuestionFact(DateTime At, Upn By)
{
    public sealed record Asked(DateTime At, Upn By, string ByName, string Id, UnitCode UnitCode, string Text) : QuestionFact(At, By);

    public sealed record Answered(DateTime At, Upn By, string ByName, string Answer) : QuestionFact(At, By);
}

/// <summary>What somebody asked the Office. Changed only by <see cref="Evolve"/>.</summary>
/// <param name="UnitCode">The asker's unit, whose rows hold it.</param>
/// <param name="AskedAt">Vietnam local.</param>
/// <param name="Answer">Null until it is answered.</param>
public sealed record Question(
    string Id, UnitCode UnitCode, Upn AskerUpn, string AskerName, string Text, DateTime AskedAt, OfficeStep? Answer, int Version)
{
    /// <summary>The year of its rows.</summary>
    public int Year => AskedAt.Year;

    /// <summary>How facts, posted cards and messages name it.</summary>
    public Subject Subject => new Subject.Thing(ThingKind.Question, Id);

    /// <param name="state">The state before; null only for <see cref="QuestionFact.Asked"/>.</param>
    /// <param name="fact">What happened.</param>
    public static Question Evolve(Question? state, QuestionFact fact)
    {
        if (fact is QuestionFact.Asked asked)
        {
            return new Question(asked.Id, asked.UnitCode, asked.By, asked.ByName, asked.Text, asked.At, null, 1);
        }

        ArgumentNullException.ThrowIfNull(state);
        return fact is QuestionFact.Answered answered
            ? state with
            {
                Answer = new OfficeStep(answered.By, answered.ByName, answered.At, answered.Answer),
                Version = state.Version + 1,
            }
            : throw new ArgumentOutOfRangeException(nameof(fact), fact, null);
    }
}
