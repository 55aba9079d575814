namespace TeamsReformBot.Domain.Decisions;

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
    LaterDateNotAfterToday,
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
    TooManyToday,
    DifficultyTextMissing,
    DifficultyEffectMissing,
    AnswerMissing,

    // Who, and in which state.
    NotAllowedToConfirm,
    NotAllowedToReport,
    NotAnOfficer,
    AssignmentBlocked,
    AssignmentConfirmed,
    ConfirmedMeanwhile,
    StaffCountChanged,
    AssignmentNotApplicable,
    NoAssignmentToMove,

    // A period's figures.
    PeriodNotOver,
    PeriodFrozen,
    ReasonMissing,
    NothingToCorrect,
    WithdrawAfterFreeze,
    WithdrawOfTask,

    // The chain: who, in which state, and what must be given.
    NotAReporter,
    NotChiefOfOffice,
    NotTheDirectorate,
    NotAllowedToSee,
    DifficultyWithChief,
    DifficultyWithDirector,
    DifficultyTaskGiven,
    DifficultyMovedOn,
    NoLaterDateAsked,
    NoDirector,
    NoChiefOfOffice,
    NoDeputyChosen,
    ReturnWordsMissing,
    AdjustmentReasonMissing,
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
    UpnNotAnAccount,
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
    NobodyEditsRoster,

    // Roles of trust.
    OwnTrust,
    NobodyConfirms,
    NotAllowedToConfirmTrust,
    TrustOwnProposal,
    TrustConcernsYou,
    TrustExpired,
    NoOpenNotice,

    // What staff report.
    NotAllowedToDecideDraft,
    DutyNotOnDemand,
    RejectReasonMissing,

    /// <summary>A newer report of the same person on the same event has taken this one's place.</summary>
    DraftOutdated,

    // People's data.
    RequestTextMissing,
    RequestAnswerMissing,
    PersonLeadsUnit,
    PersonIsDirector,
    PersonIsTrusted,
    NotAllowedToHandleData,

    // The sheet of figures, and a reminder put off.
    SheetEmpty,
    NotAllowedToSnooze,
    NothingToSnooze,
    SnoozeNotAhead,
    SnoozePastDue,

    // Any event that the Office sets.
    EventOccurrenceMissing,
    EventDateMissing,
    EventTimeUnreadable,
    EventOutsidePeriod,
    EventNotOnWorkingDay,
    EventInPast,

    // Days off, and the pause.
    DayMissing,
    DayInPast,
    DayNameMissing,
    DayOnWeekend,
    DayNotOnWeekend,
    DaysNotChosen,
    PauseDateMissing,
    PauseInPast,
    PauseTooLong,

    /// <summary>The first day, and the last, which is before it.</summary>
    PauseEndsFirst,
    PauseTooFar,

    // The plan.
    NotAPlanEditor,
    PlanReasonMissing,
    PlanFault,
    PlanUnchanged,
    PlanMovedOn,
    PlanYearExists,
    GoLiveMissing,
    PlanImportGone,

    // Money.
    NotAllowedToAskForMoney,
    NotTheDirector,
    GranterTookPart,
    BudgetPurposeMissing,
    BudgetYearFar,
    BudgetAppraised,
    BudgetMovedOn,
    AmountMissing,
    AmountUnreadable,
    AmountUnclear,
    AmountToCheck,
    AppraisedOverEstimate,
    GrantedOverAppraised,

    // Inspections.
    InspectionFindingsMissing,
    InspectionFollowUpMissing,
    InspectionAdviceMissing,
    EvidenceMissing,
    NothingButRecorded,
    MeasureNotAsRecorded,
}
