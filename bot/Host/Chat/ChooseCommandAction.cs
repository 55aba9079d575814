using TeamsReformBot.Cards;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Chat;

/// <summary>
/// The choice after a sentence that was not understood, or that could mean several things: the command is given that sentence.
/// </summary>
public sealed class ChooseCommandAction(ChatRouter chat) : ICardAction
{
    public string Verb => Verbs.ChooseCommand;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, string> chosen = PackedData.In(click.Data);
        if (!Enum.TryParse(chosen.GetValueOrDefault(DataKeys.Command), out IntentKind intent)
            || chosen.GetValueOrDefault(DataKeys.Said) is not { Length: > 0 } said)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        return await chat.ChosenAsync(intent, said, click.Who, cancellationToken) switch
        {
            ChatReply.Card card => new CardAnswer.Card(card.Content),
            ChatReply.Words words => new CardAnswer.Line(words.Text),
            _ => new CardAnswer.Line(ChatText.UnknownButton),
        };
    }
}
