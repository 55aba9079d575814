using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The difficulty form as it opens from a sentence, with what was said filled in; nothing is sent before it is pressed.</summary>
public sealed class DifficultyForms(UnitWork work, AssignmentViews views, ReferenceData reference, CardContexts contexts)
{
    public async Task<ChatReply> OpenAsync(ChatMessage message, DifficultyForm form, CancellationToken cancellationToken)
    {
        Person who = message.Who;
        if (WhichDirector.IsUnclear(message.Text, who, reference.Roster))
        {
            return new ChatReply.Words(ChatText.WhichDirector);
        }

        if (WhichDirector.IsOwn(message.Text, who, reference.Roster))
        {
            return new ChatReply.Words(ChatText.OwnDirector);
        }

        if (!Reporters.MayReport(who, who.UnitCode, aboutAssignment: false, reference.Roster))
        {
            string confirmers = string.Join(", ", reference.Roster.ConfirmersOf(who.UnitCode).Select(p => p.Name));
            return new ChatReply.Words(string.Format(ChatText.Culture, ChatText.WhoReports, confirmers));
        }

        AdaptiveCard card = await AgainAsync(who, null, form, Guid.NewGuid().ToString("N"), [], cancellationToken);
        return new ChatReply.Card(card, ChatText.DifficultyFormSummary);
    }

    /// <summary>The form as it was typed.</summary>
    public async Task<AdaptiveCard> AgainAsync(
        Person who, string? task, DifficultyForm form, string token, IReadOnlyList<Fault> faults, CancellationToken cancellationToken)
    {
        Unit unit = reference.Roster.Unit(who.UnitCode);
        IReadOnlyList<AssignmentView> open = who.Role is Role.External
            ? []
            : [.. (await work.OwedAsync(unit.Code, cancellationToken)).Where(v => v.Assignment.Status is AssignmentStatus.Open)];
        return DifficultyFormCard.Render(unit, open, task, form, token, faults, contexts.Now());
    }

    public Task<AssignmentView> WorkAsync(Assignment assignment, CancellationToken cancellationToken) =>
        views.OfAsync(assignment, cancellationToken);
}
