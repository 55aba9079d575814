using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Files;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reports;

/// <summary>«Tải tệp Word»: of the version that the card shows.</summary>
public sealed class ReportFileAction(ReferenceData reference, Refusals refusals) : ReportAction(reference, refusals)
{
    public override string Verb => Verbs.ReportFile;

    protected override Task<CardAnswer> HandleAsync(CardClick click, ReportId id, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(
        int.TryParse(click[DataKeys.Version], NumberStyles.None, CultureInfo.InvariantCulture, out int version)
            ? new CardAnswer.File(new FileRef(ReportFiles.Name, id.Text, version), click.Who)
            : new CardAnswer.Line(ChatText.UnknownButton));
}
