using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>What a card says on top when a click changed nothing.</summary>
public static class Notices
{
    public static string AlreadyConfirmed(Confirmation confirmation, CardContext context) =>
        At(nameof(CardText.NoticeConfirmed), confirmation.At, context);

    public static string AlreadyTaken(OfficeStep taken, CardContext context) => At(nameof(CardText.NoticeTaken), taken.At, context);

    public static string AlreadyClosed(OfficeStep closed, CardContext context) => At(nameof(CardText.NoticeClosed), closed.At, context);

    public static string NotSaved(CardContext context) => new Words(context.Culture)[nameof(CardText.NoticeNotSaved)];

    private static string At(string name, DateTime at, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(name, words.MomentSeen(at, context.Now));
    }
}
