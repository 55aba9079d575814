using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Budgets;

public enum BudgetStatus
{
    /// <summary>The Office appraises it.</summary>
    Asked,

    /// <summary>The unit completes it.</summary>
    Returned,

    /// <summary>Appraised; the chief of office submits it.</summary>
    WithChief,
    WithDirector,

    // Closed.
    Granted,
    Refused,
    Withdrawn,
}

/// <summary>
/// A unit's request for money (III.5) on its way through the Office to the Director. Changed only by <see cref="Evolve"/>.
/// </summary>
/// <param name="Id">The token of the form that asked, so that a repeated click makes no second one.</param>
/// <param name="Appraised">The amount that the Office stands for, in dong, and its words; null before, and again while it is looked at
/// anew.</param>
/// <param name="Granted">Dong; null unless granted.</param>
/// <param name="Returned">Why it came back, to the unit or to the Office; null once it is on its way again.</param>
/// <param name="Closed">Who closed it, and the words.</param>
public sealed record BudgetRequest(
    string Id,
    UnitCode UnitCode,
    BudgetNeed Need,
    OfficeStep Asked,
    BudgetStatus Status,
    BudgetAmount? Appraised,
    long? Granted,
    OfficeStep? Returned,
    OfficeStep? Closed,
    DateTime? DecideBy,
    int Version)
{
    /// <summary>When it came to the Office, from the unit or back from the Director; null in rows from before this was kept.</summary>
    public DateTime? ToOfficeAt { get; init; }

    /// <summary>
    /// Everybody who asked for it, corrected it, appraised it or submitted it, once each; empty in rows from before this was kept.
    /// </summary>
    public IReadOnlyList<MoneyParty> Parties { get; init; } = [];

    /// <summary>The year of its rows; the money may be for another.</summary>
    public int Year => Asked.At.Year;

    /// <summary>How facts, posted cards and messages name it.</summary>
    public Subject Subject => new Subject.Thing(ThingKind.Budget, Id);

    public bool IsClosed => Status is BudgetStatus.Granted or BudgetStatus.Refused or BudgetStatus.Withdrawn;

    /// <summary>Whether somebody asked for it, appraised it or submitted it, under whichever account and in whichever role.</summary>
    public bool HasPart(Person who, Roster roster) =>
        ((OfficeStep?[])[Asked, Appraised?.FirstBy, Appraised?.Step]).OfType<OfficeStep>()
            .Select(step => new MoneyParty(step.Upn, step.ObjectId))
            .Concat(Parties)
            .Any(party => roster.IsSame(who, party.Upn, party.ObjectId));

    /// <param name="state">The state before; null only for <see cref="BudgetFact.Asked"/>.</param>
    /// <param name="fact">What happened.</param>
    public static BudgetRequest Evolve(BudgetRequest? state, BudgetFact fact)
    {
        if (fact is BudgetFact.Asked asked)
        {
            return new BudgetRequest(
                asked.Id, asked.UnitCode, asked.Need, Step(fact, null), BudgetStatus.Asked, null, null, null, null, null, 1)
            {
                ToOfficeAt = asked.At,
                Parties = [Party(fact)],
            };
        }

        ArgumentNullException.ThrowIfNull(state);
        BudgetRequest next = fact switch
        {
            // What the Director asked of the Office goes on waiting for its answer; what was appraised was another need.
            BudgetFact.Corrected f => state with
            {
                Need = f.Need,
                Status = BudgetStatus.Asked,
                Appraised = null,
                ToOfficeAt = fact.At,
                Returned = state.Status is BudgetStatus.Returned ? null : state.Returned,
            },
            BudgetFact.Withdrawn => Close(state, fact, BudgetStatus.Withdrawn, null),
            BudgetFact.ReturnedToUnit f => state with { Status = BudgetStatus.Returned, Returned = Step(fact, f.Words), Appraised = null },
            BudgetFact.Appraised f => state with
            {
                Status = BudgetStatus.WithChief,
                Appraised = new BudgetAmount(f.Amount, Step(fact, f.Words)),
                Returned = null,
            },
            BudgetFact.Submitted f => state with
            {
                Status = BudgetStatus.WithDirector,
                Appraised = new BudgetAmount(f.Amount, Step(fact, f.Words)) { FirstBy = state.Appraised?.FirstBy ?? state.Appraised?.Step },
                Returned = null,
                DecideBy = f.DecideBy,
            },
            BudgetFact.ReturnedToOffice f =>
                state with { Status = BudgetStatus.Asked, Returned = Step(fact, f.Words), ToOfficeAt = fact.At, DecideBy = null },
            BudgetFact.Granted f => Close(state, fact, BudgetStatus.Granted, f.Words) with { Granted = f.Amount },
            BudgetFact.Refused f => Close(state, fact, BudgetStatus.Refused, f.Words),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };
        bool takesPart = fact is BudgetFact.Corrected or BudgetFact.Appraised or BudgetFact.Submitted;
        return next with
        {
            Version = state.Version + 1,
            Parties = takesPart && !state.Parties.Contains(Party(fact)) ? [.. state.Parties, Party(fact)] : state.Parties,
        };
    }

    private static BudgetRequest Close(BudgetRequest state, BudgetFact fact, BudgetStatus status, string? words) =>
        state with { Status = status, Closed = Step(fact, words), Returned = null, DecideBy = null };

    private static OfficeStep Step(BudgetFact fact, string? words) =>
        new(fact.By, fact.ByName, fact.At, words) { ObjectId = fact.ByObjectId };

    private static MoneyParty Party(BudgetFact fact) => new(fact.By, fact.ByObjectId);
}

/// <summary>Somebody who had a part in a request, by account.</summary>
public sealed record MoneyParty(Upn Upn, Guid? ObjectId);

/// <summary>What the Office found right.</summary>
/// <param name="Amount">Dong.</param>
/// <param name="Step">Who said so last, and the words.</param>
public sealed record BudgetAmount(long Amount, OfficeStep Step)
{
    /// <summary>The officer who appraised it before the chief submitted it; null where one person did both.</summary>
    public OfficeStep? FirstBy { get; init; }
}
