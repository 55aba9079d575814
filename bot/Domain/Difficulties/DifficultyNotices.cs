using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>
/// Who gets a new message at which step of a difficulty: an updated card notifies nobody. Nobody is told of their own click. Where a
/// step can come again, the difficulty's version is in the message's id.
/// </summary>
public static class DifficultyNotices
{
    public static IEnumerable<OutboxMessage> After(Changed<Difficulty, DifficultyFact> change, Roster roster)
    {
        (Difficulty d, string by, DateTime now) = (change.After, change.By, change.Now);
        IEnumerable<OutboxMessage> told = change.Facts[^1] switch
        {
            DifficultyFact.Reported => [ForOffice(d, now)],
            DifficultyFact.PutToChief => ToChief(d, by, roster, now),
            DifficultyFact.Returned or DifficultyFact.ClarificationAsked => ToOfficer(d, by, roster, now),
            DifficultyFact.Submitted or DifficultyFact.PassedToDeputy => ToDecider(d, roster, now),
            DifficultyFact.Decided { Task: not null } => [.. ToReporter(d, by, roster, now), MakeTask(d, now)],
            DifficultyFact.Decided or DifficultyFact.Answered or DifficultyFact.LaterDateGranted or DifficultyFact.LaterDateRefused =>
                ToReporter(d, by, roster, now),
            // No click on the difficulty causes it.
            DifficultyFact.TaskDone => ToReporter(d, null, roster, now),
            DifficultyFact.Withdrawn or DifficultyFact.Settled or DifficultyFact.Reopened => ToHandlers(d, by, roster, now),
            _ => [],
        };
        return change is { Before: not null } && change.Facts[^1] is not DifficultyFact.Numbered
            ? told.Append(OutboxMessage.RefreshCards(d.UnitCode, d.Year, d.Subject, d.Version, now))
            : told;
    }

    /// <summary>Of the card of an assignment that waits for a difficulty: the difficulty is what moved.</summary>
    public static OutboxMessage RefreshWaiting(AssignmentId waiting, Difficulty d, DateTime dueAt) => OutboxMessage.New(
        Id($"refresh|{waiting.Subject}|{d.Id}.{d.Version}"), MessageKind.RefreshCards, waiting.UnitCode, waiting.Year, null,
        waiting.Subject, dueAt);

    private static IEnumerable<OutboxMessage> ToReporter(Difficulty d, string? by, Roster roster, DateTime now) =>
        Reporters.ToTell(d, roster) is { } reporter && reporter.Upn != by ? [Answered(d, reporter.Upn, now)] : [];

    private static IEnumerable<OutboxMessage> ToChief(Difficulty d, string by, Roster roster, DateTime now) =>
        Office.Chief(roster) is { } chief && chief.Upn != by ? [ForHandler(d, chief.Upn, now)] : [];

    // To the officer who has it; open, and with nobody of the Office, to the channel once more.
    private static IEnumerable<OutboxMessage> ToOfficer(Difficulty d, string by, Roster roster, DateTime now) =>
        Take.HolderOf(d, roster) is not { } officer
        ? d.IsClosed ? [] : [Of(d, $"office|{d.Subject}|{d.Version}", MessageKind.DifficultyForOffice, null, now)]
        : officer.Upn == by ? [] : [ForHandler(d, officer.Upn, now)];

    // To the Director, or to the deputy who already had it.
    private static IEnumerable<OutboxMessage> ToDecider(Difficulty d, Roster roster, DateTime now) =>
        Directing.DeciderOf(d, roster) is not { } decider ? []
        : decider.Role is Role.DeputyDirector ? [Of(d, $"deputy|{d.Subject}|{d.Version}", MessageKind.DeputyProposal, decider.Upn, now)]
        : [Of(d, $"director|{d.Subject}|{d.Version}", MessageKind.DirectorProposal, decider.Upn, now)];

    // The reporter took it back or opened it again: to the officer, to the chief where it had gone that far, else to the channel.
    private static IEnumerable<OutboxMessage> ToHandlers(Difficulty d, string by, Roster roster, DateTime now) =>
        d.Passed is not null || d.Submitted is not null
        ? ToOfficer(d, by, roster, now).Concat(ToChief(d, by, roster, now))
        : ToOfficer(d, by, roster, now);

    private static OutboxMessage ForHandler(Difficulty d, Upn upn, DateTime now) =>
        Of(d, $"handler|{d.Subject}|{d.Version}|{upn}", MessageKind.DifficultyForHandler, upn, now);

    private static OutboxMessage MakeTask(Difficulty d, DateTime now) =>
        Of(d, $"maketask|{d.Subject}|{d.Version}", MessageKind.MakeTask, null, now);

    private static OutboxMessage Of(Difficulty d, FormattableString id, MessageKind kind, Upn? toUpn, DateTime dueAt) =>
        OutboxMessage.New(Id(id), kind, d.UnitCode, d.Year, toUpn, d.Subject, dueAt);

    private static string Id(FormattableString id) => id.ToString(CultureInfo.InvariantCulture);

    public static OutboxMessage ForOffice(Difficulty difficulty, DateTime dueAt) =>
        OutboxMessage.New(
            $"office|{difficulty.Subject}", MessageKind.DifficultyForOffice, difficulty.UnitCode, difficulty.Year, null, difficulty.Subject,
            dueAt);

    public static OutboxMessage Answered(Difficulty difficulty, Upn toUpn, DateTime dueAt) =>
        OutboxMessage.New(
            $"answer|{difficulty.Subject}|{difficulty.Version}", MessageKind.DifficultyAnswered, difficulty.UnitCode, difficulty.Year,
            toUpn, difficulty.Subject, dueAt);
}
