namespace TeamsReformBot.Domain.Decisions;

/// <summary>What a decision says: facts to keep, a refusal with the faults named, or that it was done before.</summary>
/// <typeparam name="TFact">The facts of the thing decided on.</typeparam>
public abstract record Outcome<TFact>
{
    private Outcome()
    {
    }

    /// <summary>The facts to append, in order; never empty.</summary>
    public sealed record Done(IReadOnlyList<TFact> Facts) : Outcome<TFact>;

    /// <summary>Nothing changes; every fault that was found, so that a form can show them all at once.</summary>
    public sealed record Refused(IReadOnlyList<Fault> Faults) : Outcome<TFact>;

    /// <summary>A repeated click: the state already says what was asked for.</summary>
    public sealed record AlreadyDone : Outcome<TFact>;
}

/// <summary>Makes outcomes.</summary>
public static class Outcome
{
    public static Outcome<TFact> Of<TFact>(params TFact[] facts) => new Outcome<TFact>.Done(facts);

    public static Outcome<TFact> Refuse<TFact>(FaultCode code) => Refuse<TFact>([new Fault(code)]);

    public static Outcome<TFact> Refuse<TFact>(IReadOnlyList<Fault> faults) => new Outcome<TFact>.Refused(faults);

    public static Outcome<TFact> Repeated<TFact>() => new Outcome<TFact>.AlreadyDone();
}
