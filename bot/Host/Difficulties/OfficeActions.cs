using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Somebody of the Office takes a difficulty.</summary>
public sealed class TakeAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.TakeDifficulty;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click, (d, _, now) => Take.Decide(d, click.Who, reference.Roster, now), OfficeForm.Draw(click), null, cancellationToken);
}

/// <summary>The Office answers the reporter.</summary>
public sealed class AnswerAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.AnswerDifficulty;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, assignment, now) => AnswerUnit.Decide(d, assignment, click[Fields.Answer], click.Who, reference.Roster, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}

/// <summary>The Office grants a later date.</summary>
public sealed class GrantLaterDateAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.GrantLaterDate;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, assignment, now) => GrantLaterDate.Decide(
            d, assignment, click[Fields.GrantedDate], click[Fields.Answer], click.Who, reference.Roster, reference.Calendar, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}

/// <summary>The Office refuses the later date that was asked for.</summary>
public sealed class RefuseLaterDateAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.RefuseLaterDate;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, assignment, now) => RefuseLaterDate.Decide(d, assignment, click[Fields.Answer], click.Who, reference.Roster, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}

/// <summary>An officer puts a difficulty to the chief of office.</summary>
public sealed class PassOnAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.PassOn;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, _, now) => PassOn.Decide(d, OfficeForm.Read(click), click.Who, reference.Roster, reference.Calendar, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}

/// <summary>The chief of office submits a difficulty to the Director.</summary>
public sealed class SubmitAction(DifficultyDeciding deciding, ReferenceData reference, IOptions<ReformOptions> options) : ICardAction
{
    public string Verb => Verbs.SubmitToDirector;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, _, now) => Submit.Decide(
            d, OfficeForm.Read(click), click.Who, options.Value.Office.SkipChief, reference.Roster, reference.Calendar, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}

/// <summary>The chief of office returns a difficulty to the officer.</summary>
public sealed class ReturnAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.ReturnToOfficer;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, _, now) => ReturnToOfficer.Decide(d, OfficeForm.Read(click), click.Who, reference.Roster, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}

/// <summary>The Office's form, as a click sends it and as it is shown again.</summary>
internal static class OfficeForm
{
    public static OpinionForm Read(CardClick click) => new(
        click[Fields.Answer], click[Fields.LeadUnit], click[Fields.DueDate], click[Fields.Clarification], click[Fields.ChiefWords], click[DataKeys.Version]);

    public static DrawDifficulty Draw(CardClick click) => (view, context, faults, notice) => OfficeDifficultyCard.Render(
        view,
        context,
        faults.Count == 0 || DifficultyDeciding.HasMovedOn(faults)
            ? null
            : new OfficeTyped(
                click[Fields.Answer], click[Fields.GrantedDate], click[Fields.LeadUnit], click[Fields.DueDate], click[Fields.Clarification], click[Fields.ChiefWords]),
        faults,
        notice);
}
