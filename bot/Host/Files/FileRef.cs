using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.Files;

/// <summary>Names a file that somebody may ask for: what it is of, and which version.</summary>
/// <param name="Source">The <see cref="IFileSource"/> that has it.</param>
/// <param name="Id">As its source reads it.</param>
public sealed record FileRef(string Source, string Id, int Version);

/// <param name="Name">As people see it.</param>
/// <param name="What">What it is, in a sentence.</param>
public sealed record MadeFile(string Name, string What, string ContentType, byte[] Content);

/// <summary>Makes the files of one feature. Rights are looked up each time, at offering and at fetching.</summary>
public interface IFileSource
{
    string Source { get; }

    /// <returns>Null when there is no such file, or the person may not have it (any more).</returns>
    Task<MadeFile?> MakeAsync(FileRef file, Person who, CancellationToken cancellationToken);
}
