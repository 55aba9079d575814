using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>Opens the roster's forms and runs what they ask for; the answer is the unit's card, or the form with what is at fault.</summary>
public sealed class RosterDeciding(RosterEditing editing, UnitViews views, ReferenceData reference, Refusals refusals, CardContexts contexts)
{
    public Roster Roster => reference.Roster;

    public CardContext Context => contexts.Now();

    /// <summary>Opens a form for who may use it.</summary>
    public async Task<CardAnswer> OpenAsync(CardClick click, FaultCode otherwise, Func<Unit, AdaptiveCard> form, CancellationToken cancellationToken)
    {
        if (reference.Roster.FindUnit(click[DataKeys.Unit] ?? "") is not { } unit)
        {
            return new CardAnswer.Line(ChatText.NoSuchUnit);
        }

        bool may = otherwise is FaultCode.NotAllowedToDelegate
            ? Permissions.MayDelegate(click.Who, unit.Code, reference.Roster)
            : Permissions.MayEditRoster(click.Who);
        return may
            ? new CardAnswer.Card(form(unit))
            : new CardAnswer.Line(await refusals.ForbiddenAsync(click.Who, click.Verb, unit.Code, otherwise, cancellationToken));
    }

    /// <summary>Decides, and shows the unit as it then is.</summary>
    /// <param name="form">The form again, with what is at fault.</param>
    public async Task<CardAnswer> DecideAsync(
        CardClick click,
        Func<RosterContent, DateTime, Outcome<RosterContent>> decide,
        Func<Unit, IReadOnlyList<Fault>, AdaptiveCard> form,
        CancellationToken cancellationToken)
    {
        string code = click[DataKeys.Unit] ?? "";
        Outcome<RosterContent> outcome = await editing.DecideAsync(click.Who, click.Verb, decide, cancellationToken);
        if (outcome is Outcome<RosterContent>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, code, refused.Faults, cancellationToken)
                ?? (reference.Roster.FindUnit(code) is { } unit
                    ? new CardAnswer.Card(form(unit, refused.Faults))
                    : new CardAnswer.Line(ChatText.NoSuchUnit));
        }

        return await ShowAsync(code, click.Who, outcome is Outcome<RosterContent>.Done ? ChatText.RosterSaved : ChatText.RosterUnchanged, cancellationToken);
    }

    public async Task<CardAnswer> ShowAsync(string? code, Person reader, string? notice, CancellationToken cancellationToken) =>
        await views.OfAsync(code, reader, cancellationToken) is { } view
            ? new CardAnswer.Card(UnitCard.Render(view, contexts.Now(), notice))
            : new CardAnswer.Line(ChatText.NoSuchUnit);
}
