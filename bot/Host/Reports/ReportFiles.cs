using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Files;
using TeamsReformBot.Host.Reports.Word;
using TeamsReformBot.Host.Resources;

namespace TeamsReformBot.Host.Reports;

/// <summary>The Word file of any version, written from what was kept of it.</summary>
public sealed class ReportFiles(ReportBook book, ReferenceData reference, CardContexts contexts, IOptions<ReformOptions> options)
    : IFileSource
{
    public const string Name = "report";

    public string Source => Name;

    public async Task<MadeFile?> MakeAsync(FileRef file, Person who, CancellationToken cancellationToken)
    {
        if (!ReportSteps.MaySee(who, reference.Roster)
            || ReportId.Parse(file.Id) is not { } id
            || await book.FindAsync(id, cancellationToken) is not { Report: var report }
            || report.Versions.FirstOrDefault(v => v.Number == file.Version) is not { } version)
        {
            return null;
        }

        ReportDocument document = await book.DocumentAsync(report, version, cancellationToken);
        return new MadeFile(
            NameOf(id, version),
            string.Format(
                contexts.Culture, ChatText.ReportFileWhat, ReportNumbers.Name(id.Period(options.Value.PeriodRule)), version.Number),
            WordReport.ContentType,
            WordReport.Write(document));
    }

    // That it is a draft, and that its figures may still change, stands in the name only.
    private static string NameOf(ReportId id, ReportVersion version) => string.Create(
        CultureInfo.InvariantCulture,
        $"Du-thao-bao-cao-{id.Key}-{(id.Kind is ReportKind.Internal ? "VP" : "SKHCN")}-ban-{version.Number}{(version.FrozenAt is null ? "-chua-chot" : "")}.docx");
}
