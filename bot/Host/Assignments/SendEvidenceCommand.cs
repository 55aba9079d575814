using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Assignments;

/// <summary>«Gửi minh chứng …»: the same form, with the link or the document's number that was typed.</summary>
public sealed class SendEvidenceCommand(LastConfirmed last) : IChatCommand
{
    public IntentKind Intent => IntentKind.SendEvidence;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        // The figures in a document's number count nothing.
        last.FormAsync(
            message.Who,
            message.Said.Slots with { Numbers = [] },
            said => Evidence.FindIn(message.Text) is { } evidence ? ConfirmForm.Of(said).With(Fields.Evidence, evidence) : ConfirmForm.Of(said),
            cancellationToken);
}
