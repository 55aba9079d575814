using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Opens what a unit confirmed last, to be changed.</summary>
public sealed class LastConfirmed(
    UnitStore units, AssignmentViews views, Correcting correcting, ReferenceData reference, BusinessClock clock, CardContexts contexts)
{
    /// <param name="who">Who asks, for their own unit.</param>
    /// <param name="said">Of which duty it was spoken, and with which figures.</param>
    /// <param name="fill">The form with what was said put in; nothing is saved yet.</param>
    public async Task<ChatReply> FormAsync(
        Person who, Slots said, Func<Confirmation, ConfirmForm> fill, CancellationToken cancellationToken) =>
        await FindFormAsync(who, said, fill, cancellationToken) ?? new ChatReply.Words(ChatText.NothingToCorrect);

    /// <summary>The same; null where nothing of the kind was confirmed.</summary>
    public async Task<ChatReply?> FindFormAsync(
        Person who, Slots said, Func<Confirmation, ConfirmForm> fill, CancellationToken cancellationToken)
    {
        if (!Permissions.MayConfirm(who, who.UnitCode, reference.Roster))
        {
            return new ChatReply.Words(ChatText.CorrectIsForHeads);
        }

        IEnumerable<Assignment> confirmed = (await units.AssignmentsAsync(who.UnitCode, clock.Today, cancellationToken))
            .Select(s => s.State);
        if (LastSaid.ToCorrect(confirmed, said, contexts.Now().Rule) is not { Confirmation: { } confirmation } assignment)
        {
            return null;
        }

        AssignmentView view = await views.OfAsync(assignment, cancellationToken);
        ConfirmForm form = fill(confirmation);
        if (view.Figures?.Freeze is not null)
        {
            form = form.With(Fields.AfterFreeze, "");
        }

        return new ChatReply.Card(correcting.Form(view, form, [], Unclear(said)), ChatText.CorrectSummary);
    }

    private static string? Unclear(Slots said) => DoubtWords.Notice(
        said.Numbers.Where(number => number is { Value: null, Role: not NumberRole.Percent })
            .Select(number => new Doubt(DoubtCode.NumberUnclear, number.Words)));
}
