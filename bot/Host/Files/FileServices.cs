using System.Text;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Files;

/// <summary>Files that are made for people, and the door at which links fetch them.</summary>
public static class FileServices
{
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddOptions<FilesOptions>().BindConfiguration(FilesOptions.Section).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<FilesOptions>, FilesOptionsCheck>()
            .AddSingleton<FileLinks>()
            .AddSingleton<FileMaking>();
    }

    public static IEndpointRouteBuilder MapFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(
            FileLinks.Path + "/{token}",
            async (string token, HttpContext http, FileLinks links, FileMaking making, ReferenceData reference, AuditLog audit) =>
        {
            // Whatever it holds, nobody between keeps it, and nobody learns the link from where it leads.
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers["Referrer-Policy"] = "no-referrer";
            if (links.Read(token) is not { } ticket)
            {
                return Said(StatusCodes.Status404NotFound, ChatText.FileLinkUnknown);
            }

            if (links.IsOver(ticket))
            {
                return Said(StatusCodes.Status410Gone, ChatText.FileLinkOver);
            }

            await reference.RefreshAsync(http.RequestAborted);
            if (reference.Roster.FindByUpn(ticket.Upn) is not { } who
                || await making.MakeAsync(ticket.File, who, http.RequestAborted) is not { } file)
            {
                await audit.RefusedAsync(
                    ticket.Upn, "file", $"{ticket.File.Id}|{ticket.File.Version}", "NotAllowedToSee", http.RequestAborted);
                return Said(StatusCodes.Status403Forbidden, ChatText.FileNotYours);
            }

            await audit.DoneAsync(who.Upn, "file", $"{ticket.File.Id}|{ticket.File.Version}", http.RequestAborted);
            return Results.File(file.Content, file.ContentType, file.Name);
        });
        return app;
    }

    private static IResult Said(int status, string words) => Results.Text(words, "text/plain", Encoding.UTF8, status);
}

/// <summary>Finds who makes a file.</summary>
public sealed class FileMaking(IEnumerable<IFileSource> sources)
{
    public async Task<MadeFile?> MakeAsync(FileRef file, Person who, CancellationToken cancellationToken) =>
        sources.FirstOrDefault(s => s.Source == file.Source) is { } source ? await source.MakeAsync(file, who, cancellationToken) : null;
}
