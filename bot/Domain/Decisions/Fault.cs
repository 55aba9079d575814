namespace TeamsReformBot.Domain.Decisions;

/// <summary>
/// Why something is refused. <paramref name="Field"/> is the form's field at fault (see <see cref="Fields"/>), or null;
/// <paramref name="Values"/> fill the sentence's places (int, DateOnly, DateTime or string), which the cards word.
/// </summary>
public sealed record Fault(FaultCode Code, string? Field, params object[] Values)
{
    public Fault(FaultCode code)
        : this(code, null)
    {
    }
}

/// <summary>The faults that people are told of; each has its sentence in the cards' resources under the same name.</summary>
public enum FaultCode
{
    // A figure that must be given, that is no whole number, or that does not add up.
    PresentMissing,
    NotAWholeNumber,
    PresentOverTotal,
    AbsentOverTotal,
    BriefedOverAbsent,
    MeasureMissing,
    MeasureOverTotal,
    NotAnAmount,

    // A date that cannot be.
    DateMissing,
    DateUnreadable,
    DateInFuture,
    DateTooFarFromEvent,
    DateOutsidePeriod,
    NotHeldYet,
    LaterDateNotAfterDue,
    LaterDateNotWorkingDay,

    // Words.
    EvidenceUnreadable,
    PlaceMissing,
    AudienceMissing,
    AboutMissing,
    ChannelMissing,
    ChannelUnknown,
    TopicUnknown,
    UnitUnknown,
    TextTooLong,
    SecrecyStamp,
    DifficultyTextMissing,
    DifficultyEffectMissing,
    AnswerMissing,

    // Who, and in which state.
    NotAllowedToConfirm,
    NotAllowedToReport,
    NotAnOfficer,
    AssignmentBlocked,
    AssignmentConfirmed,
    AssignmentNotApplicable,
    NoAssignmentToMove,

    // The chain: who, in which state, and what must be given.
    NotAReporter,
    NotChiefOfOffice,
    NotTheDirectorate,
    NotAllowedToSee,
    DifficultyWithChief,
    DifficultyWithDirector,
    DifficultyTaskGiven,
    NoLaterDateAsked,
    NoDirector,
    NoDeputyChosen,
    ReturnWordsMissing,
    ReasonMissing,
    ClarificationMissing,
    ClarificationAnswerMissing,
    DecisionWordsMissing,
    ReopenWordsMissing,
    ReopenTooLate,
    LocalityMissing,
    LetterNumberMissing,
    LetterDateMissing,
    LetterDateInFuture,
    LeadUnitMissing,
    TaskDateMissing,
    TaskDateNotWorkingDay,

    // Tasks and questions.
    NotAllowedToGiveTasks,
    TaskAboutMissing,
    QuestionMissing,
    QuestionAnswerMissing,

    // The conference's date.
    ConferenceDateMissing,
    ConferenceTimeMissing,
    ConferenceInPast,
    ConferenceNotOnWorkingDay,
    ConferenceNotInQuarter,

    // The roster.
    NotAllowedToEditRoster,
    NotAllowedToDelegate,
    RosterChangedMeanwhile,
    RosterDraftGone,
    UnitNameMissing,
    StaffCountMissing,
    ParentIsItself,
    MergeIntoItself,
    PersonUnknown,
    PersonNameMissing,
    UpnMissing,
    UpnTaken,
    RoleMissing,
    UnitHasHead,
    DelegateMissing,
    DelegateNotInUnit,
    NoDeputy,
    DelegationEndsBeforeStart,
    DelegationInPast,
    DelegationTooLong,
    ContactNotStaff,

    // What staff report.
    NotAllowedToDecideDraft,
    DutyNotOnDemand,
    RejectReasonMissing,

    // People's data.
    RequestTextMissing,
    RequestAnswerMissing,
    PersonLeadsUnit,
    NotAllowedToHandleData,
}

/// <summary>The names of the forms' fields, as the cards send them.</summary>
public static class Fields
{
    public const string HeldOn = "heldOn";
    public const string Present = "present";
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
    public const string Pilot = "pilot";
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
    public const string Reason = "reason";

    /// <summary>The field of a duty's measure.</summary>
    public static string OfMeasure(string measureId) => "measure-" + measureId;
}
