namespace TeamsReformBot.Domain.Outbox;

/// <summary>What a message says, or what a row that is no message does.</summary>
public enum MessageKind
{
    /// <summary>The card of one assignment before its event, where there is something to prepare.</summary>
    HeadsUp,

    /// <summary>The card of one assignment on the event's day: the request to confirm.</summary>
    AssignmentCard,

    /// <summary>
    /// The event that a unit was told of is not held, or at another time: said in a new message, since a replaced card notifies nobody.
    /// </summary>
    EventChanged,

    /// <summary>One person's open assignments, at most once a day.</summary>
    Digest,

    /// <summary>A difficulty, to the Office's channel.</summary>
    DifficultyForOffice,

    /// <summary>The Office's answer, to who reported the difficulty.</summary>
    DifficultyAnswered,

    /// <summary>A difficulty, to who has it now in person: the chief it was put to, the officer it came back to.</summary>
    DifficultyForHandler,

    /// <summary>A proposal, to the Director.</summary>
    DirectorProposal,

    /// <summary>A proposal, to the deputy director it was passed to.</summary>
    DeputyProposal,

    /// <summary>A task, to the head of a unit that helps with it.</summary>
    TaskForCoordinator,

    /// <summary>The late difficulties of one person of the Office, or of the Office's channel, at most once a day.</summary>
    ChainDigest,

    /// <summary>What waits for a director's decision, on Monday and Thursday.</summary>
    PendingDecisions,

    /// <summary>What somebody asked, to the Office's channel.</summary>
    QuestionForOffice,

    /// <summary>The Office's answer, to who asked.</summary>
    QuestionAnswered,

    /// <summary>No message: makes the task that a decision gave, in the rows of the unit that leads.</summary>
    MakeTask,

    /// <summary>No message: tells the difficulty that a task follows from that the task is done.</summary>
    TaskDone,

    /// <summary>The month's board, to the Office's channel.</summary>
    Board,

    /// <summary>No message: brings the kept boards up to the units' present work.</summary>
    KeepBoard,

    /// <summary>What a unit owes, to its head, because somebody of the Office asked for it now.</summary>
    Nudge,

    /// <summary>What a staff member reported, to the unit's head.</summary>
    DraftForHead,

    /// <summary>What became of it, to who reported.</summary>
    DraftDecided,

    /// <summary>What somebody asks to be done with their data, to the Office's channel.</summary>
    DataRequestForOffice,

    /// <summary>What became of it, to who asked.</summary>
    DataRequestHandled,

    /// <summary>No message: puts together the copy of their data that somebody asked for.</summary>
    MakeDataCopy,

    /// <summary>The copy's first page, to who asked.</summary>
    DataCopyReady,

    /// <summary>
    /// Requests about data that have to be answered or done today, or are late: to the Office's channel, at most once a day.
    /// </summary>
    DataRequestsDue,

    /// <summary>Somebody was seen with another account than the one kept, to the Office's channel.</summary>
    OtherAccount,

    /// <summary>The watchdog's, to the Office's channel: something is wrong with the bot itself.</summary>
    WatchTrouble,

    /// <summary>The watchdog's, to the Office's channel: it is over.</summary>
    WatchOver,

    /// <summary>No message: brings the posted cards of a subject up to its present state.</summary>
    RefreshCards,

    /// <summary>What the Office is asked for, to its channel: a date, topics, next year's days and plan.</summary>
    OfficePrompt,

    /// <summary>Who cannot be reached and what could not be sent, to the Office's channel, at most once a day.</summary>
    Undelivered,

    /// <summary>A request for money, to the Office's channel.</summary>
    BudgetForOffice,

    /// <summary>A request for money, to who of the Office has it, or had it, in person.</summary>
    BudgetForHandler,

    /// <summary>An appraised request for money, to the Director.</summary>
    BudgetForDirector,

    /// <summary>What became of a request for money, to the unit.</summary>
    BudgetForUnit,

    /// <summary>An inspection that asks for nothing, to the unit's head.</summary>
    InspectionForUnit,

    /// <summary>What an inspection asked for is done, to who recorded it.</summary>
    InspectionSettled,

    /// <summary>No message: the inspection that a task follows up was taken back, so the task is called off.</summary>
    CallOffTask,

    /// <summary>A change of roles of trust, to each who may confirm it, and to who proposed it when it came to nothing.</summary>
    TrustWaiting,

    /// <summary>A change of roles of trust that holds, to those whom it concerns and to the Director.</summary>
    TrustInEffect,

    /// <summary>The installation's roster file is another than the one taken in last, to each who keeps the roster.</summary>
    RosterFileChanged,

    /// <summary>Before Tết, to each head: what falls due within ten days after it.</summary>
    TetAhead,

    /// <summary>No message: asks a unit, in its own rows, whether it held an event together with the unit that recorded it.</summary>
    AskJoint,

    /// <summary>A report that was drafted after the freeze, to the Office's channel.</summary>
    ReportDrafted,

    /// <summary>A report that the chief of office submitted, to the Director.</summary>
    ReportForDirector,

    /// <summary>No message: the signed report confirms the report's own duty, in the rows of the Office's unit.</summary>
    ConfirmReport,
}
