using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The card of one difficulty for somebody who may see it.</summary>
public sealed class DifficultyDetail(ReferenceData reference, CardContexts contexts)
{
    public AdaptiveCard CardFor(Person who, DifficultyView view)
    {
        CardContext context = contexts.Now();
        if (who.Role is Role.Director or Role.DeputyDirector)
        {
            bool forDeputy = who.Role is Role.DeputyDirector;
            return forDeputy && view.Difficulty.Deputy != who.Upn
                ? DifficultyReceiptCard.Render(view, asReporter: false, context)
                : DirectorCard.Render(view, forDeputy, context);
        }

        return Office.Handles(who, reference.Roster)
            ? OfficeDifficultyCard.Render(view, context)
            : DifficultyReceiptCard.Render(view, Reporters.IsReporter(who, view.Difficulty, reference.Roster), context);
    }
}
