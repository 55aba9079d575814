namespace TeamsReformBot.Domain.Targets;

/// <summary>What the plan measures: its targets I.3 (I.3-3 has two), the events of II.2.a and the reports of III.3.</summary>
public enum TargetId
{
    /// <summary>I.3-1: the portal has a page of questions and answers.</summary>
    QuestionPage,

    /// <summary>I.3-2: more in press and journals; the plan gives no number.</summary>
    Press,

    /// <summary>I.3-3 first part: every procedure in force is published in both places.</summary>
    Procedures,

    /// <summary>I.3-3 second part: the state of every dossier received is public.</summary>
    Dossiers,

    /// <summary>I.3-4: better access to online services and documents; the plan gives no number.</summary>
    OnlineServices,

    /// <summary>I.3-5: every enterprise that asks is advised.</summary>
    Enterprises,

    /// <summary>I.3-6: every member of staff is informed.</summary>
    StaffInformed,

    /// <summary>I.3-7: more than 3000 people and enterprises in the year.</summary>
    PeopleReached,

    /// <summary>II.2.a: the monthly ceremonies and the quarterly conferences.</summary>
    Events,

    /// <summary>III.3: the reports to the directorate.</summary>
    Reports,

    /// <summary>I.1-5: a friendly environment, support of enterprises that begin; the plan gives no number.</summary>
    FriendlyService,

    /// <summary>I.1-6: a more effective administration; the plan gives no number.</summary>
    Effectiveness,

    /// <summary>I.2-4: staff take part; the plan gives no number.</summary>
    StaffTakingPart,
}

public enum TargetState
{
    Reached,
    NotReached,

    /// <summary>There was nothing to do: its denominator is zero.</summary>
    NotArisen,

    /// <summary>Neither yet: no number to reach, nothing reported so far, or the period still runs.</summary>
    Watched,
}

/// <summary>What a figure of a target counts; each has its text in the cards.</summary>
public enum FigureName
{
    PageExists,
    PageCheckedOn,
    PageUpdatedOn,
    QuestionsAnswered,
    PressIssues,
    PressInitiatives,
    PressExamples,
    ProceduresAtCentre,
    ProceduresOnPortal,
    DossiersPublic,
    ServicePosts,
    ServiceDocuments,
    CommentsAnswered,
    RequestsAnswered,
    CarriedOver,
    Informed,
    InformedPresent,
    InformedBriefed,
    AbsentExcused,
    AbsentOther,
    UnitsNotReported,
    ReachedDirect,
    ReachedIndirect,
    ReachedDirectInPeriod,
    ReachedNotAgreed,
    Ceremonies,
    CeremoniesWithoutTopics,
    Conferences,
    ReportsSent,
    ReportsOverdue,
    ActivitiesNaming,
    StaffPresent,
    StaffRecording,
}
