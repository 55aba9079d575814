using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The Director, or the deputy it was passed to, agrees.</summary>
public sealed class AgreeAction(DifficultyDeciding deciding, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.Agree;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        DirectingForm form = DirectorForm.Read(click, contexts);
        return deciding.HandleAsync(
            click,
            (d, assignment, now) => Directing.Agree(d, assignment, form, click.Who, reference.Roster, reference.Calendar, now),
            DirectorForm.Draw(click, form),
            ChatText.DecisionRecorded,
            cancellationToken);
    }
}

/// <summary>They disagree, with the reason.</summary>
public sealed class DisagreeAction(DifficultyDeciding deciding, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.Disagree;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        DirectingForm form = DirectorForm.Read(click, contexts);
        return deciding.HandleAsync(
            click,
            (d, assignment, now) => Directing.Disagree(d, assignment, form, click.Who, now),
            DirectorForm.Draw(click, form),
            ChatText.DecisionRecorded,
            cancellationToken);
    }
}

/// <summary>They ask for more.</summary>
public sealed class AskForMoreAction(DifficultyDeciding deciding, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.AskForMore;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        DirectingForm form = DirectorForm.Read(click, contexts);
        return deciding.HandleAsync(
            click,
            (d, _, now) => Directing.AskForMore(d, form, click.Who, reference.Calendar, now),
            DirectorForm.Draw(click, form),
            ChatText.DecisionRecorded,
            cancellationToken);
    }
}

/// <summary>The Director passes it to the deputy in charge.</summary>
public sealed class PassToDeputyAction(DifficultyDeciding deciding, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.PassToDeputy;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        DirectingForm form = DirectorForm.Read(click, contexts);
        return deciding.HandleAsync(
            click,
            (d, _, now) => Directing.PassToDeputy(d, form, click.Who, reference.Roster, now),
            DirectorForm.Draw(click, form),
            null,
            cancellationToken);
    }
}

/// <summary>The decision card's form, as a click sends it and as it is shown again.</summary>
internal static class DirectorForm
{
    public static DirectingForm Read(CardClick click, CardContexts contexts) => new(
        click[Fields.Decision],
        DirectorCard.Standard(contexts.Now()),
        click[Fields.LeadUnit],
        string.Join(',', ((string?[])[click[Fields.Coordinating], click[Fields.AlsoCoordinating]]).Where(code => !string.IsNullOrEmpty(code))),
        click[Fields.DueDate],
        click[Fields.Deputy],
        click[DataKeys.Version]);

    public static DrawDifficulty Draw(CardClick click, DirectingForm form) => (view, context, faults, notice) => DirectorCard.Render(
        view, click.Who.Role is Role.DeputyDirector, context, faults.Count == 0 || DifficultyDeciding.HasMovedOn(faults) ? null : form, faults, notice);
}
