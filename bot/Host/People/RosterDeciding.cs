using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Host.Trust;

namespace TeamsReformBot.Host.People;

/// <summary>
/// Opens the roster's forms and runs what they ask for; the answer is the unit's card, or the form with what is at fault.
/// </summary>
public sealed class RosterDeciding(
    RosterEditing editing, TrustDeciding trust, UnitViews views, ReferenceData reference, Refusals refusals, CardContexts contexts)
{
    public Roster Roster => reference.Roster;

    public CardContext Context => contexts.Now();

    /// <summary>Opens a form for who may use it.</summary>
    public async Task<CardAnswer> OpenAsync(
        CardClick click, UnitRight right, Func<Unit, AdaptiveCard> form, CancellationToken cancellationToken)
    {
        if (click.Unit is not { } unit)
        {
            return new CardAnswer.Line(ChatText.NoSuchUnit);
        }

        return right.May(click.Who, unit.Code, reference.Roster)
            ? new CardAnswer.Card(form(unit))
            : new CardAnswer.Line(await refusals.ForbiddenAsync(click.Who, click.Verb, unit.Code, right.Refusal, cancellationToken));
    }

    /// <summary>Decides, and shows the unit as it then is, or what waits for a second person.</summary>
    /// <param name="decide">On the roster as it is, the unit that the card names, and now.</param>
    /// <param name="form">The form again, with what is at fault.</param>
    /// <param name="closing">The unit that is closed or merged with it; null where none is.</param>
    public async Task<CardAnswer> DecideAsync(
        CardClick click,
        Func<RosterContent, UnitCode, DateTime, Outcome<RosterContent>> decide,
        Func<Unit, IReadOnlyList<Fault>, AdaptiveCard> form,
        CancellationToken cancellationToken,
        UnitClosing? closing = null)
    {
        if (click.Unit is not { } unit)
        {
            return new CardAnswer.Line(ChatText.NoSuchUnit);
        }

        Outcome<RosterEdit> outcome = await editing.DecideAsync(
            new RosterWish(click.Who, click.Verb) { Closing = closing }, (now, at) => decide(now, unit.Code, at), cancellationToken);
        if (outcome is Outcome<RosterEdit>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, unit.Code, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(form(reference.Roster.FindUnit(unit.Code) ?? unit, refused.Faults));
        }

        if (outcome is Outcome<RosterEdit>.Done done && done.Value.Waiting is { } waiting)
        {
            return trust.Answer(waiting, click.Who, ChatText.TrustWaits);
        }

        return await ShowAsync(
            unit.Code, click.Who, outcome is Outcome<RosterEdit>.Done ? ChatText.RosterSaved : ChatText.RosterUnchanged, cancellationToken);
    }

    public async Task<CardAnswer> ShowAsync(string? code, Person reader, string? notice, CancellationToken cancellationToken) =>
        await views.OfAsync(code, reader, cancellationToken) is { } view
            ? new CardAnswer.Card(UnitCard.Render(view, contexts.Now(), notice))
            : new CardAnswer.Line(ChatText.NoSuchUnit);
}
