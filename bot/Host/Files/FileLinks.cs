using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.Files;

/// <summary>What a link says: for whom, which file, until when.</summary>
/// <param name="Until">Seconds since 1970, by the machine's clock: a shifted business clock makes no link older.</param>
public sealed record FileTicket(Upn Upn, FileRef File, long Until);

/// <summary>Links that one person can fetch one version with, for a quarter of an hour.</summary>
public sealed class FileLinks(IOptions<FilesOptions> options, MachineClock machine)
{
    public const string Path = "/files";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <exception cref="InvalidOperationException">Links are not set up.</exception>
    public Uri Make(Person who, FileRef file)
    {
        string[] keys = [.. options.Value.LinkKeys];
        string root = options.Value.PublicUrl?.TrimEnd('/') ?? throw new InvalidOperationException("Links need Reform:Files:PublicUrl.");
        byte[] ticket = JsonSerializer.SerializeToUtf8Bytes(new FileTicket(who.Upn, file, (machine.GetUtcNow() + Lifetime)
            .ToUnixTimeSeconds()));
        return new Uri($"{root}{Path}/{WebEncoders.Base64UrlEncode(ticket)}.{WebEncoders.Base64UrlEncode(Sign(keys[0], ticket))}");
    }

    /// <returns>Null when it was not signed by a key of ours, or was changed since.</returns>
    public FileTicket? Read(string token)
    {
        if (token.Split('.') is not [var ticketText, var signatureText])
        {
            return null;
        }

        try
        {
            byte[] ticket = WebEncoders.Base64UrlDecode(ticketText);
            byte[] signature = WebEncoders.Base64UrlDecode(signatureText);
            return options.Value.LinkKeys.Any(key => CryptographicOperations.FixedTimeEquals(Sign(key, ticket), signature))
                ? JsonSerializer.Deserialize<FileTicket>(ticket)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public bool IsOver(FileTicket ticket) => machine.GetUtcNow().ToUnixTimeSeconds() > ticket.Until;

    private static byte[] Sign(string key, byte[] ticket) => HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), ticket);
}
