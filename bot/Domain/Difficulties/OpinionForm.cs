using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tasks;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>The Office's form, as typed.</summary>
/// <param name="ChiefWords">The chief's own words: a remark on submitting, the reason on returning.</param>
/// <param name="Version">The difficulty's version that the card showed: words written meanwhile are not sent with another one's unit and date.</param>
public sealed record OpinionForm(string? Words, string? LeadUnit, string? Due, string? Clarification, string? ChiefWords, string? Version)
{
    /// <summary>The opinion; null when there are faults. A field that the card did not send keeps what was written before.</summary>
    internal OfficeOpinion? Read(Difficulty difficulty, Roster roster, WorkCalendar calendar, DateTime now, List<Fault> faults)
    {
        if (difficulty.MovedOn(Version) is { } movedOn)
        {
            faults.Add(movedOn);
            return null;
        }

        OfficeOpinion? before = difficulty.Opinion;
        string? words = FormText.Required(Words ?? before?.Words, Fields.Answer, FaultCode.AnswerMissing, faults);
        UnitCode? leadUnit = TaskFields.ReadUnit(LeadUnit, roster, faults);
        DateOnly? due = TaskFields.ReadDue(Due, calendar, now, faults);
        string? clarification = difficulty.AwaitsClarification
            ? FormText.Required(Clarification, Fields.Clarification, FaultCode.ClarificationAnswerMissing, faults)
            : FormText.Read(Clarification ?? before?.Clarification, Fields.Clarification, faults);
        return faults.Count > 0 ? null : new OfficeOpinion(words!, leadUnit, due, clarification);
    }
}
