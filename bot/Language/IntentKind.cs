
namespace TeamsReformBot.Language;

/// <summary>What someone wants who typed a sentence. The names are those of phrases.tsv, where each is explained.</summary>
public enum IntentKind
{
    Unknown,

    /// <summary>The sentence has more than one meaning: ask which.</summary>
    Ask,
    Help,

    /// <summary>Thanks, an OK, a face: nothing is wanted.</summary>
    Courtesy,

    // A unit's own work.
    UnitWork,
    RecordActivity,
    SendEvidence,
    CorrectFigure,
    UndoLast,
    ReportDeadline,
    WhenEvent,
    WhoLeads,
    AskLaterDate,
    Sheet,
    Targets,
    TopicsCoverage,
    PeopleReached,
    NameContact,
    Delegate,
    StopReminders,
    Snooze,

    // Difficulties and questions.
    ReportDifficulty,
    DifficultyStatus,
    DifficultySettled,
    AskDirector,
    AskOffice,
    OpenQuestions,
    Locality,
    PendingDecisions,
    AgreeProposal,

    // The Office.
    UnitsOwing,
    Board,
    ChaseList,
    Nudge,
    GiveTask,
    SetCeremony,
    SetConference,
    SetOfficeChannel,
    DaysOff,
    WorkingHours,
    JointEvents,
    FreezePeriod,
    PeriodSummary,
    DraftReport,
    Budget,
    Inspection,
    PauseAll,
    ResumeAll,
    Preview30Days,

    /// <summary>Who was not reached and what could not be sent, to be sent again.</summary>
    Undelivered,

    /// <summary>Who has no conversation with the bot yet.</summary>
    NotReached,

    // The plan and the people.
    PlanBrowse,
    EditPlan,
    RollOverPlan,
    ImportPlan,
    PlanHistory,
    Roster,
    ImportRoster,
    MyData,
    CorrectMyData,
    DeleteMyData,
    ExportMyData,
    WithdrawConsent,
    RestrictMyData,
    ObjectToProcessing,
    ComplainAboutData,

    /// <summary>What people asked to be done with their data and is not done yet.</summary>
    DataRequests,
}
