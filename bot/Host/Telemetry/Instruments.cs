using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Watch;

namespace TeamsReformBot.Host.Telemetry;

/// <summary>
/// All that the bot measures. A tag holds a kind, a verb, a unit's or an error's code: never a payload, a person or free text.
/// </summary>
public sealed class Instruments
{
    /// <summary>The name of the meter and of the source of spans.</summary>
    public const string Name = "TeamsReformBot";

    private const string KindTag = "reform.message.kind";
    private const string ErrorTag = "error.type";
    private const string JobTag = "reform.job";

    private static readonly ActivitySource Spans = new(Name);

    // Seconds: from a click's milliseconds to what a wave may take.
    private static readonly InstrumentAdvice<double> ClickSeconds =
        new() { HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] };
    private static readonly InstrumentAdvice<double> WaveSeconds =
        new() { HistogramBucketBoundaries = [1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600] };

    private readonly MachineClock _machineTime;
    private readonly Counter<long> _due;
    private readonly Counter<long> _sent;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _dropped;
    private readonly Counter<long> _dead;
    private readonly Counter<long> _possibleDoubles;
    private readonly Histogram<double> _lag;
    private readonly Histogram<double> _click;
    private readonly Histogram<double> _chat;
    private readonly ConcurrentDictionary<string, DateTime> _lastSuccess = [];
    private int _overdue;

    public Instruments(IMeterFactory meters, BusinessClock clock, MachineClock machineTime)
    {
        _machineTime = machineTime;
        Meter meter = meters.Create(Name);
        Counter<long> Messages(string name, string what) => meter.CreateCounter<long>("reform.outbox." + name, "{message}", what);
        _due = Messages("due", "Messages taken up because they were due; each try counts.");
        _sent = Messages("sent", "Messages that the channel took.");
        _failed = Messages("failed", "Tries that failed, by the error's code.");
        _dropped = Messages("dropped", "Messages that no longer mattered when they were due.");
        _dead = Messages("dead", "Messages given up.");
        _possibleDoubles = Messages("possible_doubles", "Tries of which nobody knows whether they arrived.");
        _lag = meter.CreateHistogram("reform.outbox.lag", "s", "From a message's due time to its being sent.", null, WaveSeconds);
        _click = meter.CreateHistogram("reform.click.duration", "s", "How long a click took.", null, ClickSeconds);
        _chat = meter.CreateHistogram("reform.chat.duration", "s", "How long the answer to a sentence took.", null, ClickSeconds);
        meter.CreateObservableGauge(
            "reform.outbox.overdue", () => _overdue, "{message}", "Messages that are stuck, as the watchdog last saw.");
        meter.CreateObservableGauge(
            "reform.job.last_success.timestamp", () => Jobs(at => VietnamTime.FromLocal(at).ToUnixTimeSeconds()), "s",
            "When a job last succeeded on any instance, Unix time.");
        meter.CreateObservableGauge(
            "reform.job.last_success.age", () => Jobs(at => (clock.Now - at).TotalSeconds), "s", "Since when a job has not succeeded.");
    }

    /// <summary>A message was taken up; the result is its span, to be ended with the try.</summary>
    public Activity? TakenUp(OutboxMessage message)
    {
        _due.Add(1, Kind(message));
        return Spans.StartActivity("send " + message.Kind)?.SetTag(KindTag, message.Kind.ToString())
            .SetTag("reform.unit", message.UnitCode.Text);
    }

    /// <param name="before">The message as it was tried.</param>
    /// <param name="after">What came of it.</param>
    /// <param name="now">Vietnam local.</param>
    public void Handled(OutboxMessage before, OutboxMessage after, DateTime now)
    {
        if (after.State is MessageState.Sent)
        {
            _sent.Add(1, Kind(after));
            // A retry is due anew: told apart, or the lag would look better than it is.
            _lag.Record(
                (now - before.DueAt).TotalSeconds, Kind(after), new("reform.retried", before.Attempts + before.AmbiguousAttempts > 0));
        }

        if (after.State is MessageState.Dropped)
        {
            _dropped.Add(1, Kind(after));
        }

        if (after.LastError is { } error
            && after.State is not MessageState.Sent
            && (after.State is not MessageState.Open || after.Attempts > before.Attempts))
        {
            _failed.Add(1, Kind(after), new(ErrorTag, Code(error)));
        }

        if (after.AmbiguousAttempts > before.AmbiguousAttempts)
        {
            PossibleDouble(after);
        }

        if (after.State is MessageState.Dead)
        {
            _dead.Add(1, Kind(after), new(ErrorTag, Code(after.LastError)));
        }
    }

    /// <summary>It may have arrived although that is not written down.</summary>
    public void PossibleDouble(OutboxMessage message) => _possibleDoubles.Add(1, Kind(message));

    /// <param name="verb">One that a card of ours has.</param>
    public Measured Click(string verb) => new(_click, Spans.StartActivity("click " + verb), _machineTime, "reform.verb", verb);

    public Measured Chat() => new(_chat, Spans.StartActivity("chat"), _machineTime, "reform.intent", "None");

    public static Activity? Job(string job) => Spans.StartActivity("job " + job);

    public void Heard(IEnumerable<Heartbeat> heartbeats)
    {
        foreach (Heartbeat heartbeat in heartbeats)
        {
            _lastSuccess[heartbeat.Job] = heartbeat.SucceededAt;
        }
    }

    public void Overdue(int messages) => _overdue = messages;

    private IEnumerable<Measurement<double>> Jobs(Func<DateTime, double> value) =>
        [.. _lastSuccess.Select(j => new Measurement<double>(value(j.Value), new KeyValuePair<string, object?>(JobTag, j.Key)))];

    private static KeyValuePair<string, object?> Kind(OutboxMessage message) => new(KindTag, message.Kind.ToString());

    // The code stands in the channel's answer: only what looks like one becomes a tag.
    private static string Code(string? error) =>
        error is { Length: > 0 and <= 64 } && error.All(char.IsAsciiLetterOrDigit) ? error : "other";
}
