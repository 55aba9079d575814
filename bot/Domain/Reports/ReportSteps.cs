using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Reports;

/// <summary>The form that tells of the signed document, as typed.</summary>
public sealed record SignedForm(string? Number, string? On, string? Link);

/// <summary>The steps of a report: the Office makes it, its chief shows it to the directorate, the Office enters what was signed.</summary>
public static class ReportSteps
{
    /// <summary>The Office and the directorate; nobody else reads a report before it is issued.</summary>
    public static bool MaySee(Person who, Roster roster) => Office.Handles(who, roster) || who.Role is Role.Director or Role.DeputyDirector;

    /// <param name="existing">Null where none was made yet.</param>
    /// <param name="judged">As typed on the card.</param>
    /// <param name="now">Vietnam local.</param>
    /// <returns>What the person judged, read and checked; the document is computed from it.</returns>
    public static Outcome<IReadOnlyDictionary<string, string>> Judge(
        PeriodReport? existing, ReportingPeriod period, Func<string, string?> judged, Person by, Roster roster, DateTime now)
    {
        if (!Office.Handles(by, roster))
        {
            return Outcome.Refuse<IReadOnlyDictionary<string, string>>(FaultCode.NotAnOfficer);
        }

        if (period.First > DateOnly.FromDateTime(now))
        {
            return Outcome.Refuse<IReadOnlyDictionary<string, string>>([new Fault(FaultCode.ReportPeriodAhead, null, period.First)]);
        }

        if (existing?.Document is { } signed)
        {
            return Outcome.Refuse<IReadOnlyDictionary<string, string>>([new Fault(FaultCode.ReportIssued, null, signed.Number, signed.On)]);
        }

        FormReader read = new();
        Dictionary<string, string> texts = [];
        foreach (string judgement in Judgements.All)
        {
            if (read.Text(judged(judgement), judgement) is { } text)
            {
                texts[judgement] = text;
            }
        }

        return read.IsClean ? Outcome.Of<IReadOnlyDictionary<string, string>>(texts) : read.Refuse<IReadOnlyDictionary<string, string>>();
    }

    /// <param name="shown">The version that the presser saw: another is not shown to the directorate in its place.</param>
    public static Outcome<ReportFact> Submit(PeriodReport report, int shown, Person by, Roster roster, DateTime now)
    {
        if (!Office.Leads(by, roster))
        {
            return Outcome.Refuse<ReportFact>(FaultCode.NotChiefOfOffice);
        }

        if (report.Status is not ReportStatus.Draft)
        {
            return Outcome.Repeated<ReportFact>();
        }

        if (report.Latest.Number != shown)
        {
            return Outcome.Refuse<ReportFact>([new Fault(FaultCode.ReportMovedOn, null, report.Latest.Number)]);
        }

        return report.Latest switch
        {
            { Gaps.Count: > 0 } gaps =>
                Outcome.Refuse<ReportFact>([new Fault(FaultCode.ReportHasGaps, null, gaps.Gaps.Count, string.Join("; ", gaps.Gaps))]),
            { FrozenAt: null } => Outcome.Refuse<ReportFact>(FaultCode.ReportNotFrozen),
            _ => Outcome.Of<ReportFact>(new ReportFact.Submitted(now, by.Upn, by.Name, shown)),
        };
    }

    /// <summary>Only what was shown to the directorate is signed; it is told by the document's number and date.</summary>
    public static Outcome<ReportFact> Issue(PeriodReport report, SignedForm form, Person by, Roster roster, DateTime now)
    {
        if (!Office.Handles(by, roster))
        {
            return Outcome.Refuse<ReportFact>(FaultCode.NotAnOfficer);
        }

        if (report.Status is not ReportStatus.Submitted)
        {
            return report.Status is ReportStatus.Issued
                ? Outcome.Repeated<ReportFact>()
                : Outcome.Refuse<ReportFact>(FaultCode.ReportNotSubmitted);
        }

        FormReader read = new();
        string? number = read.Required(form.Number, Fields.SignedNumber, FaultCode.ReportNumberMissing);
        if (number is not null && Evidence.FindNumber(number) != number)
        {
            read.Add(new Fault(FaultCode.ReportNumberMissing, Fields.SignedNumber));
        }

        DateOnly? on = read.Date(form.On, Fields.SignedOn, FaultCode.DateMissing);
        if (on > DateOnly.FromDateTime(now))
        {
            read.Add(new Fault(FaultCode.DateInFuture, Fields.SignedOn));
        }

        string? link = read.Text(form.Link, Fields.SignedLink);
        if (link is not null && !Evidence.IsLink(link))
        {
            read.Add(new Fault(FaultCode.EvidenceUnreadable, Fields.SignedLink));
        }

        return read.IsClean
            ? Outcome.Of<ReportFact>(new ReportFact.Issued(now, by.Upn, by.Name, new SignedReport(number!, on!.Value, link)))
            : read.Refuse<ReportFact>();
    }

    /// <summary>The report's own duty is done by the signed document; what was confirmed of it already stays.</summary>
    public static Outcome<AssignmentFact> Confirm(Assignment assignment, PeriodReport report, DateTime now) =>
        report is { Document: { } document, Issued: { } by } && assignment.Status is AssignmentStatus.Open
            ? Outcome.Of<AssignmentFact>(new AssignmentFact.Confirmed(now, by.Upn, new Confirmation(
                document.On, false, null, [], null, null, new Dictionary<string, string>(), null, null, document.Link ?? document.Number,
                document.Link is null ? null : document.Number,
                by.Upn, by.Name, null, now)))
            : Outcome.Repeated<AssignmentFact>();
}
