using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The Office's form, as a click sends it and as it is shown again.</summary>
internal static class OfficeForm
{
    public static OpinionForm Read(CardClick click) => new(
        click[Fields.Answer], click[Fields.LeadUnit], click[Fields.DueDate], click[Fields.Clarification], click[Fields.ChiefWords],
        click[DataKeys.Version]);

    public static DrawDifficulty Draw(CardClick click) => (view, context, faults, notice) => OfficeDifficultyCard.Render(
        view,
        context,
        faults.Count == 0 || DifficultyDeciding.HasMovedOn(faults)
            ? null
            : new OfficeTyped(
                click[Fields.Answer], click[Fields.GrantedDate], click[Fields.LeadUnit], click[Fields.DueDate], click[Fields.Clarification],
                click[Fields.ChiefWords]),
        faults,
        notice);
}
