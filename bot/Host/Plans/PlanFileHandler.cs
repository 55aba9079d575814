using System.Text;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Plans;

/// <summary>A .json file sent in chat.</summary>
public sealed class PlanFileHandler(PlanImporting importing, ReferenceData reference, Refusals refusals, CardContexts contexts)
    : ISentFileHandler
{
    public bool Takes(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public async Task<string?> RefusedAsync(Person who, CancellationToken cancellationToken) => Permissions.MayEditPlan(who)
        ? null
        : await refusals.ForbiddenAsync(who, nameof(IntentKind.ImportPlan), "plan", FaultCode.NotAPlanEditor, cancellationToken);

    public async Task<ChatReply> ReadAsync(Person who, string name, Stream file, CancellationToken cancellationToken)
    {
        // Also without a byte order mark it is UTF-8, as JSON is.
        using StreamReader reader = new(file, Encoding.UTF8);
        string json = await reader.ReadToEndAsync(cancellationToken);
        return new ChatReply.Card(
            await importing.PreviewAsync(
                who, Path.GetFileName(name), json, cancellationToken), PlanCard.Summary(reference.Plan, contexts.Now()));
    }
}
