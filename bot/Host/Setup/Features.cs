using TeamsReformBot.Host.Activities;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Boards;
using TeamsReformBot.Host.Budgets;
using TeamsReformBot.Host.Calendar;
using TeamsReformBot.Host.Chat;
using TeamsReformBot.Host.Difficulties;
using TeamsReformBot.Host.Events;
using TeamsReformBot.Host.FigureSheets;
using TeamsReformBot.Host.Inspections;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Nudges;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Pausing;
using TeamsReformBot.Host.People;
using TeamsReformBot.Host.Periods;
using TeamsReformBot.Host.PersonalData;
using TeamsReformBot.Host.Plans;
using TeamsReformBot.Host.Questions;
using TeamsReformBot.Host.Reminders;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Targets;
using TeamsReformBot.Host.Tasks;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Host.Trust;
using TeamsReformBot.Host.Undelivered;
using TeamsReformBot.Host.Watch;

namespace TeamsReformBot.Host.Setup;

/// <summary>The features: what each adds to the buttons, the sentences and the messages.</summary>
public static class Features
{
    /// <summary>Everything that the bot can do, a feature a line.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddReferenceData()
        .AddStorage()
        .AddOutbox()
        .AddTeams()
        .AddLimits()
        .AddAssignments()
        .AddReminders()
        .AddSheets()
        .AddDifficulties()
        .AddTasks()
        .AddBudgets()
        .AddInspections()
        .AddQuestions()
        .AddUndelivered()
        .AddPeople()
        .AddTrust()
        .AddActivities()
        .AddPersonalData()
        .AddEvents()
        .AddPlan()
        .AddPeriods()
        .AddTargets()
        .AddBoards()
        .AddChat()
        .AddWatchdog();

    private static IServiceCollection AddReferenceData(this IServiceCollection services) =>
        services.AddSingleton<DataFiles>().AddSingleton<ReferenceData>().AddSingleton<RosterContacts>();

    private static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<Tables>().AddSingleton<Patience>().AddSingleton<UnitStore>().AddSingleton<OutboxStore>().AddSingleton<DueIndex>().AddSingleton<PostedCards>()
            .AddSingleton<Conversations>().AddSingleton<OfficeStore>().AddSingleton<OfficeDocuments>().AddSingleton<KeptDocuments>()
            .AddSingleton<DifficultyRegister>().AddSingleton<AuditLog>().AddSingleton<SeenActivities>().AddSingleton<UnreachablePeople>()
            .AddSingleton<WatchStore>().AddSingleton<UnitPeriods>().AddSingleton<PeriodFreezes>()
            .AddSingleton<Ledgers>();
    }

    private static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddOptions<SendingOptions>().BindConfiguration(SendingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<Delivering>().AddSingleton<CardRefresher>().AddSingleton<OpenForms>().AddSingleton<OfficeChannel>()
            .AddSingleton<ServiceHosts>().AddSingleton<SendingPace>().AddSingleton<PacedSending>().AddSingleton<Reaching>()
            .AddSingleton<OfficeNotice>()
            .AddHostedService<Dispatcher>().AddHostedService<OutboxSweep>();
    }

    private static IServiceCollection AddAssignments(this IServiceCollection services) => services
        .AddSingleton<UnitCommands>().AddSingleton<SeveralAssignments>().AddSingleton<ICardAction, ShowWorkAction>().AddSingleton<AssignmentViews>().AddSingleton<RecordedByBot>().AddSingleton<ConfirmedOtherwise>().AddSingleton<UnitWork>().AddSingleton<OwedByNow>().AddSingleton<ClickedAssignments>().AddSingleton<Confirming>()
        .AddSingleton<ICardAction, ConfirmAllAction>().AddSingleton<ICardAction, ConfirmNothingAction>().AddSingleton<ICardAction, ConfirmAction>()
        .AddSingleton<ICardAction, OpenConfirmAction>().AddSingleton<ICardAction, ShowAssignmentAction>()
        .AddSingleton<IChatCommand, UnitWorkCommand>().AddSingleton<IChatCommand, UnitsOwingCommand>()
        .AddSingleton<AssignmentCardMessage>().AddSingleton<IMessageContent>(p => p.GetRequiredService<AssignmentCardMessage>())
        .AddSingleton<IMessageContent, HeadsUpMessage>().AddSingleton<IMessageContent, EventChangedMessage>().AddSingleton<IMessageContent, DigestMessage>();

    private static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<Digesting>().AddSingleton<ICardAction, SnoozeAction>()
        .AddSingleton<IChatCommand, SnoozeCommand>().AddSingleton<IChatCommand, StopRemindersCommand>();

    private static IServiceCollection AddSheets(this IServiceCollection services) => services
        .AddSingleton<SheetBook>().AddSingleton<ClickedSheets>()
        .AddSingleton<ICardAction, OpenSheetAction>().AddSingleton<ICardAction, SheetAsBeforeAction>().AddSingleton<ICardAction, SendSheetAction>()
        .AddSingleton<IChatCommand, SheetCommand>();

    private static IServiceCollection AddDifficulties(this IServiceCollection services) => services
        .AddSingleton<DifficultyNumbers>().AddSingleton<LateDifficulties>().AddSingleton<DifficultyViews>().AddSingleton<DifficultyDeciding>().AddSingleton<DifficultyDetail>()
        .AddSingleton<DifficultyForms>().AddSingleton<ChainNotices>().AddSingleton<PendingDecisions>().AddSingleton<ChainReminding>()
        .AddSingleton<ICardAction, OpenDifficultyAction>().AddSingleton<ICardAction, ReportDifficultyAction>().AddSingleton<ICardAction, LocalityAction>()
        .AddSingleton<ICardAction, TakeAction>().AddSingleton<ICardAction, AnswerAction>().AddSingleton<ICardAction, GrantLaterDateAction>()
        .AddSingleton<ICardAction, RefuseLaterDateAction>().AddSingleton<ICardAction, PassOnAction>().AddSingleton<ICardAction, SubmitAction>()
        .AddSingleton<ICardAction, ReturnAction>().AddSingleton<ICardAction, AgreeAction>().AddSingleton<ICardAction, DisagreeAction>()
        .AddSingleton<ICardAction, AskForMoreAction>().AddSingleton<ICardAction, PassToDeputyAction>().AddSingleton<ICardAction, WithdrawAction>()
        .AddSingleton<ICardAction, SettleAction>().AddSingleton<ICardAction, ReopenAction>().AddSingleton<ICardAction, ShowDifficultyAction>()
        .AddSingleton<IChatCommand, ReportDifficultyCommand>().AddSingleton<IChatCommand, AskDirectorCommand>().AddSingleton<IChatCommand, AskLaterDateCommand>()
        .AddSingleton<IChatCommand, LocalityCommand>().AddSingleton<IChatCommand, DifficultyStatusCommand>().AddSingleton<IChatCommand, DifficultySettledCommand>()
        .AddSingleton<IChatCommand, PendingDecisionsCommand>().AddSingleton<IChatCommand, AgreeProposalCommand>()
        .AddSingleton<DifficultyForOfficeMessage>().AddSingleton<IMessageContent>(p => p.GetRequiredService<DifficultyForOfficeMessage>())
        .AddSingleton<IMessageContent, DifficultyForHandlerMessage>().AddSingleton<IMessageContent, DirectorProposalMessage>()
        .AddSingleton<IMessageContent, DeputyProposalMessage>().AddSingleton<IMessageContent, DifficultyAnsweredMessage>()
        .AddSingleton<IMessageContent, ChainDigestMessage>().AddSingleton<IMessageContent, PendingDecisionsMessage>();

    private static IServiceCollection AddTasks(this IServiceCollection services) => services
        .AddSingleton<GivenTasks>().AddSingleton<IOutboxEffect, MakeTaskEffect>().AddSingleton<IOutboxEffect, TaskDoneEffect>()
        .AddSingleton<ICardAction, GiveTaskAction>().AddSingleton<ICardAction, DiscardTaskAction>().AddSingleton<IChatCommand, GiveTaskCommand>()
        .AddSingleton<IMessageContent, TaskForCoordinatorMessage>();

    private static IServiceCollection AddBudgets(this IServiceCollection services) => services
        .AddSingleton<BudgetBook>().AddSingleton<IRecordedFigures>(p => p.GetRequiredService<BudgetBook>())
        .AddSingleton<BudgetNotices>().AddSingleton<BudgetDeciding>().AddSingleton<BudgetForms>()
        .AddSingleton<ICardAction, OpenBudgetAction>().AddSingleton<ICardAction, AskBudgetAction>().AddSingleton<ICardAction, CorrectBudgetAction>()
        .AddSingleton<ICardAction, WithdrawBudgetAction>().AddSingleton<ICardAction, ShowBudgetAction>()
        .AddSingleton<ICardAction, AppraiseBudgetAction>().AddSingleton<ICardAction, ReturnBudgetAction>()
        .AddSingleton<ICardAction, GrantBudgetAction>().AddSingleton<ICardAction, RefuseBudgetAction>().AddSingleton<ICardAction, SendBackBudgetAction>()
        .AddSingleton<IMessageContent, BudgetForOfficeMessage>().AddSingleton<IMessageContent, BudgetForHandlerMessage>()
        .AddSingleton<IMessageContent, BudgetForDirectorMessage>().AddSingleton<IMessageContent, BudgetForUnitMessage>()
        .AddSingleton<IChatCommand, BudgetCommand>();

    private static IServiceCollection AddInspections(this IServiceCollection services) => services
        .AddSingleton<InspectionBook>().AddSingleton<IRecordedFigures>(p => p.GetRequiredService<InspectionBook>())
        .AddSingleton<InspectionReceipts>()
        .AddSingleton<ICardAction, OpenInspectionAction>().AddSingleton<ICardAction, RecordInspectionAction>()
        .AddSingleton<ICardAction, ShowInspectionAction>().AddSingleton<ICardAction, WithdrawInspectionAction>()
        .AddSingleton<IMessageContent, InspectionForUnitMessage>().AddSingleton<IMessageContent, InspectionSettledMessage>()
        .AddSingleton<IOutboxEffect, CallOffTaskEffect>().AddSingleton<IChatCommand, InspectionCommand>();

    private static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<QuestionBook>().AddSingleton<IChatCommand, AskOfficeCommand>().AddSingleton<IChatCommand, OpenQuestionsCommand>()
        .AddSingleton<ICardAction, AnswerQuestionAction>().AddSingleton<ICardAction, ShowQuestionAction>()
        .AddSingleton<IMessageContent, QuestionForOfficeMessage>().AddSingleton<IMessageContent, QuestionAnsweredMessage>();

    private static IServiceCollection AddUndelivered(this IServiceCollection services) => services
        .AddSingleton<UndeliveredList>()
        .AddSingleton<ICardAction, ResendAction>().AddSingleton<ICardAction, ResendAllAction>()
        .AddSingleton<IChatCommand, UndeliveredCommand>().AddSingleton<IMessageContent, UndeliveredMessage>();

    private static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<RosterStore>().AddSingleton<RosterStart>().AddSingleton<RosterEditing>().AddSingleton<RosterImporting>()
        .AddSingleton<RosterDeciding>().AddSingleton<UnitViews>().AddSingleton<ISentFileHandler, RosterFileHandler>()
        .AddSingleton<ICardAction, ShowUnitAction>().AddSingleton<ICardAction, OpenUnitAction>().AddSingleton<ICardAction, SaveUnitAction>()
        .AddSingleton<ICardAction, OpenCloseUnitAction>().AddSingleton<ICardAction, CloseUnitAction>()
        .AddSingleton<ICardAction, OpenPersonAction>().AddSingleton<ICardAction, SavePersonAction>().AddSingleton<ICardAction, RemovePersonAction>()
        .AddSingleton<ICardAction, OpenDelegationAction>().AddSingleton<ICardAction, SaveDelegationAction>().AddSingleton<ICardAction, EndDelegationAction>()
        .AddSingleton<ICardAction, OpenContactAction>().AddSingleton<ICardAction, SaveContactAction>().AddSingleton<ICardAction, EndContactAction>()
        .AddSingleton<ICardAction, PreviewRosterAction>().AddSingleton<ICardAction, ApplyRosterAction>().AddSingleton<ICardAction, DiscardRosterAction>()
        .AddSingleton<ICardAction, AcceptIdentityAction>().AddSingleton<IMessageContent, OtherAccountMessage>()
        .AddSingleton<IChatCommand, RosterCommand>().AddSingleton<IChatCommand, ImportRosterCommand>()
        .AddSingleton<IChatCommand, DelegateCommand>().AddSingleton<IChatCommand, NameContactCommand>();

    private static IServiceCollection AddTrust(this IServiceCollection services) => services
        .AddSingleton<TrustBook>().AddSingleton<TrustDeciding>()
        .AddSingleton<ICardAction, ConfirmTrustAction>().AddSingleton<ICardAction, WithdrawTrustAction>()
        .AddSingleton<IMessageContent, TrustWaitingMessage>().AddSingleton<IMessageContent, TrustInEffectMessage>()
        .AddSingleton<IMessageContent, RosterFileChangedMessage>();

    private static IServiceCollection AddActivities(this IServiceCollection services) => services
        .AddSingleton<ActivityForms>().AddSingleton<ActivityDrafts>().AddSingleton<DraftDeciding>().AddSingleton<WaitingDrafts>()
        .AddSingleton<ICardAction, OpenActivityAction>().AddSingleton<ICardAction, SaveActivityAction>()
        .AddSingleton<ICardAction, ApproveDraftAction>().AddSingleton<ICardAction, OpenDraftAction>()
        .AddSingleton<ICardAction, SaveDraftAction>().AddSingleton<ICardAction, RejectDraftAction>()
        .AddSingleton<IMessageContent, DraftForHeadMessage>().AddSingleton<IMessageContent, DraftDecidedMessage>()
        .AddSingleton<IChatCommand, RecordActivityCommand>();

    private static IServiceCollection AddPersonalData(this IServiceCollection services) => services
        .AddSingleton<DataRequests>().AddSingleton<KeptAbout>().AddSingleton<AskingAboutData>().AddSingleton<DataRequestHandling>()
        .AddSingleton<Anonymiser>().AddSingleton<RowSweep>().AddSingleton<RetentionJob>().AddHostedService<RetentionAfterStart>()
        .AddSingleton<DataRequestReminding>().AddSingleton<IMessageContent, DataRequestsDueMessage>()
        .AddSingleton<IChatCommand, DataRequestsCommand>().AddSingleton<ICardAction, ShowDataRequestAction>().AddSingleton<ICardAction, ShowMyRowsAction>()
        .AddSingleton<ICardAction, CorrectMyDataAction>().AddSingleton<ICardAction, EraseMyDataAction>()
        .AddSingleton<ICardAction, AnswerDataAction>().AddSingleton<ICardAction, DoneDataAction>().AddSingleton<ICardAction, RefuseDataAction>()
        .AddSingleton<IMessageContent, DataRequestForOfficeMessage>().AddSingleton<IMessageContent, DataRequestHandledMessage>()
        .AddSingleton<IChatCommand, MyDataCommand>().AddSingleton<IChatCommand, CorrectMyDataCommand>().AddSingleton<IChatCommand, DeleteMyDataCommand>();

    private static IServiceCollection AddEvents(this IServiceCollection services) => services
        .AddSingleton<ConferenceTitle>()
        .AddSingleton<ICardAction, SaveConferenceAction>().AddSingleton<ICardAction, DiscardConferenceAction>()
        .AddSingleton<IChatCommand, SetConferenceCommand>()
        .AddSingleton<EventBook>().AddSingleton<OfficeAsking>().AddSingleton<IMessageContent, OfficePromptMessage>()
        .AddSingleton<ICardAction, SaveEventAction>().AddSingleton<ICardAction, OpenEventAction>().AddSingleton<IChatCommand, SetCeremonyCommand>()
        .AddSingleton<ICardAction, ShowDaysAction>().AddSingleton<ICardAction, AddDayAction>().AddSingleton<ICardAction, ConfirmDaysAction>()
        .AddSingleton<ICardAction, RemoveDaysAction>().AddSingleton<IChatCommand, DaysOffCommand>()
        .AddSingleton<PlannedReminders>().AddSingleton<PauseForms>()
        .AddSingleton<ICardAction, PauseAction>().AddSingleton<ICardAction, ResumeAction>()
        .AddSingleton<IChatCommand, PauseCommand>().AddSingleton<IChatCommand, ResumeCommand>().AddSingleton<IChatCommand, PreviewCommand>();

    private static IServiceCollection AddPlan(this IServiceCollection services) => services
        .AddSingleton<PlanReading>()
        .AddSingleton<ICardAction, ShowPlanAction>().AddSingleton<ICardAction, ShowPlanPartAction>().AddSingleton<ICardAction, ShowClauseAction>()
        .AddSingleton<IChatCommand, PlanBrowseCommand>()
        .AddSingleton<PlanImporting>().AddSingleton<ISentFileHandler, PlanFileHandler>().AddSingleton<IChatCommand, ImportPlanCommand>()
        .AddSingleton<ICardAction, ApplyPlanAction>().AddSingleton<ICardAction, DiscardPlanAction>().AddSingleton<IChatCommand, PlanHistoryCommand>()
        .AddSingleton<PlanEditing>().AddSingleton<PlanHistory>().AddSingleton<RollingOver>()
        .AddSingleton<ICardAction, EditPlanAction>().AddSingleton<ICardAction, EditClauseAction>().AddSingleton<ICardAction, EditDutyAction>()
        .AddSingleton<ICardAction, ReviewPlanChangeAction>().AddSingleton<ICardAction, SavePlanChangeAction>().AddSingleton<ICardAction, SavePilotAction>()
        .AddSingleton<ICardAction, PlanHistoryAction>().AddSingleton<ICardAction, RollOverAction>()
        .AddSingleton<IChatCommand, EditPlanCommand>().AddSingleton<IChatCommand, RollOverCommand>();

    private static IServiceCollection AddPeriods(this IServiceCollection services) => services
        .AddSingleton<PeriodFigures>().AddSingleton<PeriodFreezer>().AddSingleton<PeriodCards>().AddSingleton<Correcting>()
        .AddSingleton<ICardAction, OpenCorrectAction>().AddSingleton<ICardAction, CorrectAction>()
        .AddSingleton<ICardAction, AskTakeBackAction>().AddSingleton<ICardAction, TakeBackAction>().AddSingleton<ICardAction, FreezePeriodAction>()
        .AddSingleton<LastConfirmed>().AddSingleton<IChatCommand, CorrectFigureCommand>().AddSingleton<IChatCommand, SendEvidenceCommand>().AddSingleton<IChatCommand, UndoLastCommand>().AddSingleton<IChatCommand, FreezePeriodCommand>();

    private static IServiceCollection AddTargets(this IServiceCollection services) => services
        .AddSingleton<TargetFigures>()
        .AddSingleton<ICardAction, TargetSourcesAction>().AddSingleton<ICardAction, ShowTargetsAction>()
        .AddSingleton<IChatCommand, TargetsCommand>().AddSingleton<IChatCommand, TopicsCoverageCommand>()
        .AddSingleton<IChatCommand, PeriodSummaryCommand>().AddSingleton<IChatCommand, PeopleReachedCommand>();

    private static IServiceCollection AddBoards(this IServiceCollection services) => services
        .AddSingleton<BoardAsking>().AddSingleton<BoardReading>().AddSingleton<BoardKeeping>().AddSingleton<IOutboxEffect, KeepBoardEffect>()
        .AddSingleton<IMessageContent, BoardMessage>().AddSingleton<IChatCommand, BoardCommand>().AddSingleton<IChatCommand, ChaseListCommand>()
        .AddSingleton<Nudging>().AddSingleton<IMessageContent, NudgeMessage>().AddSingleton<IChatCommand, NudgeCommand>()
        .AddSingleton<ICardAction, PreviewNudgeAction>().AddSingleton<ICardAction, SendNudgeAction>();

    private static IServiceCollection AddWatchdog(this IServiceCollection services) => services
        .AddSingleton<WatchdogJob>().AddHostedService<WatchAfterStart>()
        .AddSingleton<IMessageContent, WatchTroubleMessage>().AddSingleton<IMessageContent, WatchOverMessage>();

    private static IServiceCollection AddChat(this IServiceCollection services) => services
        .AddSingleton<IChatCommand, ReportDeadlineCommand>().AddSingleton<IChatCommand, WhenEventCommand>().AddSingleton<IChatCommand, WhoLeadsCommand>()
        .AddSingleton<IChatCommand, CourtesyCommand>()
        .AddSingleton<IChatCommand, HelpCommand>().AddSingleton<IChatCommand, SetOfficeChannelCommand>().AddSingleton<ICardAction, ChooseCommandAction>();
}
