namespace TeamsReformBot.Domain.Decisions;

/// <summary>The names of the forms' fields, as the cards send them.</summary>
public static class Fields
{
    public const string HeldOn = "heldOn";
    public const string Present = "present";

    /// <summary>The unit's staff as the card showed it; goes along in the button.</summary>
    public const string ShownTotal = "shownTotal";
    public const string Excused = "excused";
    public const string Briefed = "briefed";
    public const string Evidence = "evidence";
    public const string Nothing = "nothing";
    public const string Topics = "topics";
    public const string Channel = "channel";
    public const string ReachedDirect = "reachedDirect";
    public const string ReachedIndirect = "reachedIndirect";
    public const string CountedBy = "countedBy";
    public const string Place = "place";
    public const string Audience = "audience";
    public const string About = "about";
    public const string Note = "note";
    public const string Reason = "reason";

    /// <summary>Why it is reported or adjusted after the period's freeze.</summary>
    public const string AfterFreeze = "afterFreeze";
    public const string Text = "text";
    public const string Category = "category";
    public const string Effect = "effect";
    public const string RequestedDate = "requestedDate";
    public const string Proposal = "proposal";
    public const string Answer = "answer";
    public const string GrantedDate = "grantedDate";
    public const string Task = "task";
    public const string Locality = "locality";
    public const string LetterNumber = "letterNumber";
    public const string LetterDate = "letterDate";
    public const string LeadUnit = "leadUnit";
    public const string Coordinating = "coordinating";
    public const string AlsoCoordinating = "alsoCoordinating";
    public const string DueDate = "dueDate";
    public const string Clarification = "clarification";
    public const string ChiefWords = "chiefWords";
    public const string Decision = "decision";
    public const string Deputy = "deputy";

    // The roster's forms.
    public const string UnitName = "unitName";
    public const string ParentUnit = "parentUnit";
    public const string StaffCount = "staffCount";
    public const string OwnSeat = "ownSeat";
    public const string MergeInto = "mergeInto";
    public const string PersonName = "personName";
    public const string PersonTitle = "personTitle";
    public const string PersonRole = "personRole";
    public const string PersonUnit = "personUnit";
    public const string Upn = "upn";
    public const string DelegateTo = "delegateTo";
    public const string DelegateFrom = "delegateFrom";
    public const string DelegateUntil = "delegateUntil";
    public const string Contact = "contact";
    public const string List = "list";
    public const string Duty = "activityDuty";

    // Events.
    public const string Occurrence = "eventOccurrence";
    public const string EventDate = "eventDate";
    public const string EventTime = "eventTime";
    public const string Presenter = "presenter";
    public const string Material = "material";
    public const string Occasion = "occasion";
    public const string Held = "held";

    // Working hours.
    public const string HoursFrom = "hoursFrom";
    public const string MorningStart = "morningStart";
    public const string MorningEnd = "morningEnd";
    public const string AfternoonStart = "afternoonStart";
    public const string AfternoonEnd = "afternoonEnd";

    // Days off, and the pause.
    public const string DayOff = "dayOff";
    public const string DayWorked = "dayWorked";
    public const string DayName = "dayName";
    public const string DaysChosen = "daysChosen";
    public const string PauseFrom = "pauseFrom";
    public const string PauseUntil = "pauseUntil";

    // The plan.
    public const string Why = "why";
    public const string ClauseId = "clauseId";
    public const string After = "after";
    public const string Wording = "wording";
    public const string WordingEn = "wordingEn";
    public const string ClauseNote = "clauseNote";
    public const string Who = "who";
    public const string Retired = "retired";
    public const string DutyId = "dutyId";
    public const string DutyClauses = "dutyClauses";
    public const string Title = "dutyTitle";
    public const string TitleEn = "dutyTitleEn";
    public const string Recurrence = "recurrence";
    public const string Ladder = "ladder";
    public const string AddMeasure = "addMeasure";
    public const string DropMeasures = "dropMeasures";
    public const string PlanNumber = "planNumber";
    public const string PlanDate = "planDate";
    public const string PlanTitle = "planTitle";
    public const string PlanGoLive = "planGoLive";
    public const string PilotUnits = "pilotUnits";
    public const string PilotFrom = "pilotFrom";

    // Money and inspections.
    public const string Purpose = "purpose";
    public const string ForYear = "forYear";
    public const string Estimated = "estimated";
    public const string Amount = "amount";
    public const string Findings = "findings";
    public const string Advice = "advice";

    // Reports.
    public const string Signatory = "signatory";
    public const string SignedNumber = "signedNumber";
    public const string SignedOn = "signedOn";
    public const string SignedLink = "signedLink";

    /// <summary>The field of a duty's measure.</summary>
    public static string OfMeasure(string measureId) => "measure-" + measureId;
}
