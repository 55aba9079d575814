using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tasks;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>The decision card, as typed.</summary>
/// <param name="Standard">The words that the card is filled in with: they agree, so they are no reason and no question.</param>
/// <param name="Version">The difficulty's version that the card showed: another proposal is read before it is decided.</param>
public sealed record DirectingForm(
    string? Words, string Standard, string? LeadUnit, string? Coordinating, string? Due, string? Deputy, string? Version)
{
    internal string? OwnWords => string.Equals(Words?.Trim(), Standard, StringComparison.OrdinalIgnoreCase) ? null : Words;
}

/// <summary>What the Director, or the deputy it was passed to, does with a proposal.</summary>
public static class Directing
{
    /// <summary>Agrees; a unit and a date make a task for which the reporter's assignment waits.</summary>
    public static Outcome<DifficultyChange> Agree(
        Difficulty difficulty, Assignment? assignment, DirectingForm form, Person by, Roster roster, WorkCalendar calendar, DateTime now)
    {
        if (Refusal(difficulty, form, by) is { } refusal)
        {
            return refusal;
        }

        FormReader read = new();
        string? words = read.Required(form.Words, Fields.Decision, FaultCode.DecisionWordsMissing);
        TaskOrder? task = ReadTask(difficulty, form, roster, calendar, now, read);
        if (!read.IsClean)
        {
            return read.Refuse<DifficultyChange>();
        }

        DifficultyFact.Decided decided = new(now, by.Upn, by.Name, true, words!, task);
        return task is null ? DifficultyChange.AndFree(decided, difficulty, assignment) : DifficultyChange.Only(decided);
    }

    public static Outcome<DifficultyChange> Disagree(
        Difficulty difficulty, Assignment? assignment, DirectingForm form, Person by, DateTime now)
    {
        if (Refusal(difficulty, form, by) is { } refusal)
        {
            return refusal;
        }

        FormReader read = new();
        string? reason = read.Required(form.OwnWords, Fields.Decision, FaultCode.ReasonMissing);
        return !read.IsClean
            ? read.Refuse<DifficultyChange>()
            : DifficultyChange.AndFree(new DifficultyFact.Decided(now, by.Upn, by.Name, false, reason!, null), difficulty, assignment);
    }

    /// <summary>Asks for more: the Office answers and submits again.</summary>
    public static Outcome<DifficultyChange> AskForMore(
        Difficulty difficulty, DirectingForm form, Person by, WorkCalendar calendar, DateTime now)
    {
        if (Refusal(difficulty, form, by) is { } refusal)
        {
            return refusal;
        }

        FormReader read = new();
        string? question = read.Required(form.OwnWords, Fields.Decision, FaultCode.ClarificationMissing);
        return !read.IsClean
            ? read.Refuse<DifficultyChange>()
            : DifficultyChange.Only(new DifficultyFact.ClarificationAsked(
                now, by.Upn, by.Name, question!, ChainDeadlines.HandleBy(now, calendar)));
    }

    /// <summary>The Director passes it to the deputy in charge, who then decides.</summary>
    public static Outcome<DifficultyChange> PassToDeputy(Difficulty difficulty, DirectingForm form, Person by, Roster roster, DateTime now)
    {
        if (by.Role is not Role.Director)
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotTheDirectorate);
        }

        if (difficulty.Status is not DifficultyStatus.WithDirector)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        if (roster.FindByUpn(form.Deputy ?? "") is not { Role: Role.DeputyDirector } deputy)
        {
            return Outcome.Refuse<DifficultyChange>([new Fault(FaultCode.NoDeputyChosen, Fields.Deputy)]);
        }

        return deputy.Upn == difficulty.Deputy ? Outcome.Repeated<DifficultyChange>()
            : Refusal(difficulty, form, by)
                ?? DifficultyChange.Only(new DifficultyFact.PassedToDeputy(now, by.Upn, by.Name, deputy.Upn, deputy.Name));
    }

    /// <summary>Whose decision it waits for: the deputy it was passed to, as long as they are one, else the Director.</summary>
    public static Person? DeciderOf(Difficulty difficulty, Roster roster) =>
        roster.FindByUpn(difficulty.Deputy ?? "") is { Role: Role.DeputyDirector } deputy
            ? deputy
            : roster.People.FirstOrDefault(p => p.Role is Role.Director);

    private static Outcome<DifficultyChange>? Refusal(Difficulty difficulty, DirectingForm form, Person by)
    {
        bool may = by.Role is Role.Director || (by.Role is Role.DeputyDirector && by.Upn == difficulty.Deputy);
        if (!may)
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotTheDirectorate);
        }

        return difficulty.Status is not DifficultyStatus.WithDirector ? Outcome.Repeated<DifficultyChange>()
            : difficulty.MovedOn(form.Version) is { } movedOn ? Outcome.Refuse<DifficultyChange>([movedOn])
            : null;
    }

    private static TaskOrder? ReadTask(
        Difficulty difficulty, DirectingForm form, Roster roster, WorkCalendar calendar, DateTime now, FormReader read)
    {
        UnitCode? unit = TaskFields.ReadUnit(form.LeadUnit, roster, read);
        string? coordinating = TaskFields.ReadCoordinating(form.Coordinating, unit, roster, read);
        DateOnly? due = TaskFields.ReadDue(form.Due, calendar, now, read);
        if (!read.IsCleanAt(Fields.LeadUnit) || !read.IsCleanAt(Fields.DueDate))
        {
            return null;
        }

        if (unit is null)
        {
            if (coordinating is not null || due is not null)
            {
                read.Add(new Fault(FaultCode.LeadUnitMissing, Fields.LeadUnit));
            }

            return null;
        }

        if (due is null)
        {
            read.Add(new Fault(FaultCode.TaskDateMissing, Fields.DueDate));
            return null;
        }

        // A difficulty that is opened again and decided again gives another task.
        string token = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{difficulty.Id}v{difficulty.Version}");
        return new TaskOrder(
            GiveTask.IdOf(unit, now.Year, token),
            coordinating,
            due.Value,
            TaskFields.Shorten(form.OwnWords ?? difficulty.Opinion?.Words ?? difficulty.Text))
        {
            DueBy = calendar.HoursOn(due.Value).AfternoonEnd is var end && end != WorkingHours.Default.AfternoonEnd ? end : null,
        };
    }
}
