namespace TeamsReformBot.Domain.Decisions;

/// <summary>What a decision says: what is to be kept, a refusal with the faults named, or that it was done before.</summary>
/// <typeparam name="T">What is kept: a fact, a document's next content; a list where one decision makes several facts.</typeparam>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    /// <summary>Decided; of a list the facts in order, never none.</summary>
    public sealed record Done(T Value) : Outcome<T>;

    /// <summary>Nothing changes; every fault that was found, so that a form can show them all at once.</summary>
    public sealed record Refused(IReadOnlyList<Fault> Faults) : Outcome<T>;

    /// <summary>A repeated click: the state already says what was asked for.</summary>
    public sealed record AlreadyDone : Outcome<T>;

    /// <summary>The same with another value; what was not decided stays so.</summary>
    public Outcome<TOther> Select<TOther>(Func<T, TOther> of) => this switch
    {
        Done done => Outcome.Of(of(done.Value)),
        Refused refused => Outcome.Refuse<TOther>(refused.Faults),
        _ => Outcome.Repeated<TOther>(),
    };
}

/// <summary>Makes outcomes.</summary>
public static class Outcome
{
    public static Outcome<T> Of<T>(T value) => new Outcome<T>.Done(value);

    public static Outcome<T> Refuse<T>(FaultCode code) => Refuse<T>([new Fault(code)]);

    public static Outcome<T> Refuse<T>(IReadOnlyList<Fault> faults) => new Outcome<T>.Refused(faults);

    public static Outcome<T> Repeated<T>() => new Outcome<T>.AlreadyDone();
}
