using System.Diagnostics;
using OpenTelemetry.Trace;

namespace TeamsReformBot.Host.Telemetry;

/// <summary>Leaves out calls that belong to nothing: the dispatcher looks into the index of due messages every second.</summary>
public sealed class RootSampler : Sampler
{
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        new(samplingParameters.Kind is ActivityKind.Client ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
}
