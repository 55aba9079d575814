using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Host.Storage;

/// <summary>A card that was posted, to be brought up to date when its subject changes.</summary>
/// <param name="Kind">The message that posted it: tells which card to draw again.</param>
/// <param name="Subject">What it shows.</param>
/// <param name="RenderedVersion">The subject's version that it shows.</param>
/// <param name="FormOpenUntil">Somebody may be typing in it until then (machine time); null when not.</param>
public sealed record PostedCard(
    UnitCode UnitCode,
    int Year,
    Subject Subject,
    MessageKind Kind,
    ConversationAddress Conversation,
    string ActivityId,
    int RenderedVersion,
    DateTimeOffset? FormOpenUntil);

/// <summary>Every posted card has a row beside its subject.</summary>
public sealed class PostedCards(Tables tables)
{
    public async Task<IReadOnlyList<Stored<PostedCard>>> OfAsync(
        UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken)
    {
        List<Stored<PostedCard>> found = [];
        string filter = Row.WithPrefix(unitCode, UnitRows.PostedPrefix(year, subject));
        await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            found.Add(Row.Read<PostedCard>(row));
        }

        return found;
    }

    /// <summary>Writes a card's row again; false when it changed meanwhile.</summary>
    public async Task<bool> SaveAsync(Stored<PostedCard> card, CancellationToken cancellationToken)
    {
        try
        {
            await tables.Units.UpdateEntityAsync(RowOf(card.State), card.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return false;
        }
    }

    public Task RemoveAsync(PostedCard card, CancellationToken cancellationToken) =>
        tables.Units.DeleteEntityAsync(card.UnitCode, KeyOf(card), cancellationToken: cancellationToken);

    public static TableEntity RowOf(PostedCard card) => Row.Of(card.UnitCode, KeyOf(card), card, ("RenderedVersion", card.RenderedVersion));

    // Conversation ids hold characters that keys may not, and are long.
    private static string KeyOf(PostedCard card)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{card.Conversation.ConversationId}\n{card.ActivityId}"));
        return UnitRows.PostedPrefix(card.Year, card.Subject) + Convert.ToHexStringLower(hash, 0, 12);
    }
}
