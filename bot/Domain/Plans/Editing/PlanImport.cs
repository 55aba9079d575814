using System.Text.Json;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Plans.Editing;

/// <summary>A plan's document that an editor sends: a year's own plan, the catalogue of duties, or a plan as issued.</summary>
public static class PlanImport
{
    /// <summary>The longest document that is read, in characters.</summary>
    public const int MaxLength = 250_000;

    /// <param name="plans">The plans as they are kept.</param>
    /// <param name="year">The year in force, for a document that names none of its own.</param>
    /// <param name="json">The document as sent.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="roster">The units.</param>
    /// <param name="today">The day from which on what it adds is asked for.</param>
    public static Outcome<PlanDraft> Decide(PlanDocument plans, int year, string json, Person by, Roster roster, DateOnly today)
    {
        if (!Permissions.MayEditPlan(by))
        {
            return Outcome.Refuse<PlanDraft>(FaultCode.NotAPlanEditor);
        }

        if (json.Length > MaxLength)
        {
            return Faulty([$"Tệp dài {Dong.Written(json.Length)} ký tự, chỉ nhận đến {Dong.Written(MaxLength)}."]);
        }

        try
        {
            PlanParts inForce = plans.Of(year) ?? plans.Plans[^1];
            switch (KindOf(json))
            {
                case Kind.Own:
                    SuccessorPlan own = PlanFile.ReadSuccessor(json);
                    PlanParts? same = plans.Of(own.Year);
                    // The version is the bot's to count: it grows by one, whatever the file says.
                    PlanParts before = same ?? inForce with { Own = inForce.Own with { Version = 0 } };
                    return EditPlan.Draft(before, before with { Own = own with { Version = before.Own.Version } });
                case Kind.Duties:
                    return EditPlan.Draft(
                        inForce, inForce with { Duties = DutyDates.Dated(inForce.Duties, PlanFile.ReadDuties(json), roster, today) });
                case Kind.Issued:
                    IssuedPlan issued = PlanFile.ReadIssued(json);
                    return EditPlan.Draft(inForce, inForce with { Issued = issued, Own = inForce.Own with { InheritsFrom = issued.Id } });
                default:
                    return Faulty(["Không nhận ra loại kế hoạch: kế hoạch của một năm có mục \"inheritsFrom\", danh mục nhiệm vụ có \"duties\", kế hoạch gốc có \"clauses\"."]);
            }
        }
        catch (PlanFileException e)
        {
            return Faulty(e.Faults);
        }
    }

    private enum Kind
    {
        Unknown,
        Own,
        Duties,
        Issued,
    }

    private static Kind KindOf(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
            {
                return Kind.Unknown;
            }

            bool Has(string name) => document.RootElement.TryGetProperty(name, out _);
            return Has("inheritsFrom") || Has("overrides") || Has("goLive") ? Kind.Own
                : Has("clauses") ? Kind.Issued
                : Has("duties") ? Kind.Duties
                : Kind.Unknown;
        }
        catch (JsonException e)
        {
            throw new PlanFileException([$"Tệp không đúng cú pháp JSON tại {PlanFile.PlaceOf(e)}."], e);
        }
    }

    private static Outcome<PlanDraft> Faulty(IReadOnlyList<string> faults) =>
        Outcome.Refuse<PlanDraft>([.. faults.Select(f => new Fault(FaultCode.PlanFault, null, f))]);
}
