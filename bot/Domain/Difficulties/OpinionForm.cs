using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tasks;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>The Office's form, as typed.</summary>
/// <param name="ChiefWords">The chief's own words: a remark on submitting, the reason on returning.</param>
/// <param name="Version">The difficulty's version that the card showed: words written meanwhile are not sent with another one's unit and
/// date.</param>
public sealed record OpinionForm(string? Words, string? LeadUnit, string? Due, string? Clarification, string? ChiefWords, string? Version)
{
    /// <summary>The opinion; null when there are faults. A field that the card did not send keeps what was written before.</summary>
    internal OfficeOpinion? Read(Difficulty difficulty, Roster roster, WorkCalendar calendar, DateTime now, FormReader read)
    {
        if (difficulty.MovedOn(Version) is { } movedOn)
        {
            read.Add(movedOn);
            return null;
        }

        OfficeOpinion? before = difficulty.Opinion;
        string? words = read.Required(Words ?? before?.Words, Fields.Answer, FaultCode.AnswerMissing);
        UnitCode? leadUnit = TaskFields.ReadUnit(LeadUnit, roster, read);
        DateOnly? due = TaskFields.ReadDue(Due, calendar, now, read);
        string? clarification = difficulty.AwaitsClarification
            ? read.Required(Clarification, Fields.Clarification, FaultCode.ClarificationAnswerMissing)
            : read.Text(Clarification ?? before?.Clarification, Fields.Clarification);
        return !read.IsClean ? null : new OfficeOpinion(words!, leadUnit, due, clarification);
    }
}
