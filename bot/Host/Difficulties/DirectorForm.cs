using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The decision card's form, as a click sends it and as it is shown again.</summary>
internal static class DirectorForm
{
    public static DirectingForm Read(CardClick click, CardContexts contexts) => new(
        click[Fields.Decision],
        DirectorCard.Standard(contexts.Now()),
        click[Fields.LeadUnit],
        string.Join(',', ((string?[])[click[Fields.Coordinating], click[Fields.AlsoCoordinating]])
            .Where(code => !string.IsNullOrEmpty(code))),
        click[Fields.DueDate],
        click[Fields.Deputy],
        click[DataKeys.Version]);

    public static DrawDifficulty Draw(CardClick click, DirectingForm form) => (view, context, faults, notice) => DirectorCard.Render(
        view, click.Who.Role is Role.DeputyDirector, context, faults.Count == 0 || DifficultyDeciding.HasMovedOn(faults) ? null : form,
        faults, notice);
}
