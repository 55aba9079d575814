using System.Globalization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.Events;

/// <summary>What the Office is asked for, once each.</summary>
public static class OfficePromptNotices
{
    /// <summary>Something that the Office is asked for once.</summary>
    /// <param name="officeUnit">The Office's own unit, whose rows hold it.</param>
    /// <param name="prompt">What for.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage Of(UnitCode officeUnit, OfficePrompt prompt, DateTime dueAt)
    {
        Subject subject = new Subject.Named($"{prompt.Kind}|{prompt.DutyId}|{prompt.Occurrence}");
        // What is asked in December for January is not asked again in January, so the row's year follows from what is asked.
        int year = int.Parse(prompt.Occurrence.AsSpan(0, 4), CultureInfo.InvariantCulture)
            - (prompt.Kind is PromptKind.NextYear || prompt.Occurrence.EndsWith("-01", StringComparison.Ordinal) ? 1 : 0);
        return OutboxMessage.New($"prompt|{subject}", MessageKind.OfficePrompt, officeUnit, year, null, subject, dueAt);
    }

    /// <summary>What <see cref="Of(UnitCode, OfficePrompt, DateTime)"/> was made for.</summary>
    public static OfficePrompt PromptOf(Subject subject) => subject.Text.Split('|') is [var kind, var duty, var occurrence]
        ? new OfficePrompt(Enum.Parse<PromptKind>(kind), duty, occurrence)
        : throw new FormatException($"No prompt's subject: {subject}");
}
