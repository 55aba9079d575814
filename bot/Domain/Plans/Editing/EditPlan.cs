using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Plans.Editing;

/// <summary>An editor changes a year's plan (III.4). The plan as issued stays as it was; what differs is the running plan's own.</summary>
public static class EditPlan
{
    public const string Yes = "yes";

    public static Outcome<PlanDraft> Clause(PlanParts before, ClauseEdit edit, Person by)
    {
        FormReader read = Editor(by);
        string[] texts = Read(read, edit.Wording, edit.WordingEn, edit.Note, edit.Who);
        if (!read.IsClean)
        {
            return read.Refuse<PlanDraft>();
        }

        Plan plan = before.ToPlan();
        if (plan.Clauses.FirstOrDefault(c => c.Id == edit.Id) is not { } clause)
        {
            return AddClause(before, plan, edit, texts);
        }

        (string wording, string wordingEn, string note, string who) = (texts[0], texts[1], texts[2], texts[3]);
        bool same = wording.Length == 0 || wording == clause.CurrentWording;
        ClauseOverride own = new()
        {
            ClauseId = clause.Id,
            PresentWording = same ? clause.PresentWording ?? "" : wording,
            PresentWordingEn = same ? clause.PresentWordingEn ?? ""
                : wordingEn.Length > 0 && wordingEn != clause.CurrentWordingEn ? wordingEn
                : wording,
            Note = note.Length > 0 ? note : clause.Note ?? "",
            Who = who.Length > 0 && who != clause.Who ? who : Own(before, clause.Id)?.Who,
            Retired = edit.Retired is null ? Own(before, clause.Id)?.Retired : edit.Retired == Yes,
        };
        return Draft(
            before,
            before with { Own = before.Own with { Overrides = [.. before.Own.Overrides.Where(o => o.ClauseId != clause.Id), own] } });
    }

    public static Outcome<PlanDraft> Duty(PlanParts before, DutyEdit edit, Person by, Roster roster, DateOnly today)
    {
        FormReader read = Editor(by);
        string[] texts = Read(read, edit.Title, edit.TitleEn, edit.AddMeasure);
        UnitCode? lead = roster.FindUnit(edit.LeadUnit ?? "")?.Code;
        if (!string.IsNullOrEmpty(edit.LeadUnit) && lead is null)
        {
            read.Add(new Fault(FaultCode.UnitUnknown, null, edit.LeadUnit));
        }

        if (!read.IsClean)
        {
            return read.Refuse<PlanDraft>();
        }

        Duty? known = before.Duties.FirstOrDefault(d => d.Id == edit.Id);
        Duty duty = known ?? NewDuty(edit, texts[0]);
        duty = duty with
        {
            Title = texts[0].Length > 0 ? texts[0] : duty.Title,
            TitleEn = texts[1].Length > 0 ? texts[1] : duty.TitleEn,
            Responsibility = edit.LeadUnit is null ? duty.Responsibility : Led(duty.Responsibility, lead),
            Recurrence = Enum.TryParse(edit.Recurrence, out RecurrenceKind kind) ? duty.Recurrence with { Kind = kind } : duty.Recurrence,
            Ladder = Enum.TryParse(edit.Ladder, out DutyLadder ladder) ? ladder : duty.Ladder,
            Measures = Measures(duty, texts[2], edit.DropMeasures),
            Retired = edit.Retired is null ? duty.Retired : edit.Retired == Yes,
        };
        Duty[] duties = known is null ? [.. before.Duties, duty] : [.. before.Duties.Select(d => d.Id == duty.Id ? duty : d)];
        return Draft(before, before with { Duties = DutyDates.Dated(before.Duties, duties, roster, today) });
    }

    public static Outcome<PlanDraft> Head(PlanParts before, HeadEdit edit, Person by)
    {
        FormReader read = Editor(by);
        string[] texts = Read(read, edit.Number, edit.Title);
        DateOnly? date = read.Date(edit.Date, Fields.PlanDate);
        DateOnly? goLive = read.Date(edit.GoLive, Fields.PlanGoLive);
        return !read.IsClean
            ? read.Refuse<PlanDraft>()
            : Draft(before, before with
            {
                Own = before.Own with
                {
                    Number = texts[0].Length > 0 ? texts[0] : before.Own.Number,
                    Date = date ?? before.Own.Date,
                    Title = texts[1].Length > 0 ? texts[1] : before.Own.Title,
                    GoLive = goLive ?? before.Own.GoLive,
                },
            });
    }

    /// <summary>The edited plan as the next version, when it fits together and says something new.</summary>
    internal static Outcome<PlanDraft> Draft(PlanParts before, PlanParts after)
    {
        PlanParts next = after with { Own = after.Own with { Version = before.Own.Version + 1 } };
        string[] faults =
        [
            .. PlanFaults.Of(next.Own), .. DutyFaults.Of(next.Duties), .. DutyFaults.Dropped(before.Duties, next.Duties),
            .. PlanFaults.Between(next.Issued, next.Own, next.Duties),
        ];
        if (faults.Length > 0)
        {
            return Outcome.Refuse<PlanDraft>([.. faults.Select(f => new Fault(FaultCode.PlanFault, null, f))]);
        }

        IReadOnlyList<PlanDifference> differences = PlanDifferences.Between(before, next);
        return differences.Count == 0 ? Outcome.Refuse<PlanDraft>(FaultCode.PlanUnchanged) : Outcome.Of(new PlanDraft(next, differences));
    }

    private static FormReader Editor(Person by) => FormReader.After(Permissions.MayEditPlan(by) ? null : FaultCode.NotAPlanEditor);

    private static string[] Read(FormReader read, params string?[] typed) => [.. typed.Select(t => read.Text(t, "") ?? "")];

    private static ClauseOverride? Own(PlanParts parts, string id) => parts.Own.Overrides.FirstOrDefault(o => o.ClauseId == id);

    private static Outcome<PlanDraft> AddClause(PlanParts before, Plan plan, ClauseEdit edit, string[] texts)
    {
        if (plan.Clauses.FirstOrDefault(c => c.Id == edit.After) is not { } previous)
        {
            return Outcome.Refuse<PlanDraft>([new Fault(FaultCode.PlanFault, null, $"Mục {edit.Id}: chưa chọn mục đứng trước.")]);
        }

        Clause added = new()
        {
            Id = edit.Id.Trim(),
            Slug = VietnameseText.Fold(edit.Id)
                .Replace(' ', '_')
                .Replace('.', '_')
                .ToLowerInvariant() + (edit.Id.Contains('đ', StringComparison.Ordinal) ? "_dd" : ""),
            // Numbered anew when the plan is put together: after the clause it follows.
            Ordinal = previous.Ordinal,
            Kind = previous.Kind,
            ParentId = previous.ParentId,
            Wording = texts[0],
            WordingEn = texts[1].Length > 0 ? texts[1] : texts[0],
            Note = texts[2].Length > 0 ? texts[2] : null,
            Who = texts[3],
            Evidence = "Liên kết hoặc số, ký hiệu văn bản",
            Frequencies = [Frequency.Regular],
        };
        return Draft(before, before with { Own = before.Own with { Added = [.. before.Own.Added, new AddedClause(previous.Id, added)] } });
    }

    private static Duty NewDuty(DutyEdit edit, string title) => new()
    {
        Id = edit.Id,
        Title = title,
        TitleEn = title,
        ClauseIds = [.. (edit.Clauses ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        Responsibility = new Responsibility { Kind = ResponsibilityKind.EveryUnit },
        Recurrence = new DutyRecurrence { Kind = RecurrenceKind.Quarterly },
        Ladder = DutyLadder.ClosingPeriod,
        Nothing = new NothingOption("Không phát sinh", "Nothing to report"),
        OccurrenceTitle = title,
        OccurrenceTitleEn = title,
    };

    private static Responsibility Led(Responsibility now, UnitCode? unit) => now.Kind is ResponsibilityKind.EveryUnit && unit is null
        ? now
        : now with
        {
            Kind = now.Kind is ResponsibilityKind.EveryUnit ? now.Kind
                : unit is null ? ResponsibilityKind.WhoeverIsNamed
                : ResponsibilityKind.LeadUnit,
            LeadUnit = unit,
        };

    private static Measure[] Measures(Duty duty, string added, string? dropped)
    {
        HashSet<string> gone = [.. (dropped ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        IEnumerable<Measure> kept = duty.Measures.Where(m => !gone.Contains(m.Id));
        if (added.Length == 0)
        {
            return [.. kept];
        }

        string id = string.Join('-', VietnameseText.Fold(added).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Take(6));
        return [.. kept, new Measure { Id = id, Title = added, TitleEn = added, Kind = MeasureKind.Count }];
    }
}
