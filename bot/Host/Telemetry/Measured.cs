using System.Diagnostics;
using System.Diagnostics.Metrics;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Host.Telemetry;

/// <summary>One thing that somebody waits for: its duration and its outcome are recorded when it is disposed.</summary>
public sealed class Measured(Histogram<double> histogram, Activity? span, MachineClock machineTime, string subjectTag, string subject)
    : IDisposable
{
    private const string OutcomeTag = "reform.outcome";
    private readonly long _start = machineTime.GetTimestamp();

    /// <summary>The verb or intent.</summary>
    public string Subject { get; set; } = subject;

    /// <summary>Stays so when an exception passes.</summary>
    public string Outcome { get; set; } = "Failed";

    public void Dispose()
    {
        histogram.Record(machineTime.GetElapsedTime(_start).TotalSeconds, new(subjectTag, Subject), new(OutcomeTag, Outcome));
        span?.SetTag(subjectTag, Subject).SetTag(OutcomeTag, Outcome).Dispose();
    }
}
