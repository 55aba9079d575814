using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Counts what is kept about somebody.</summary>
public sealed class KeptAbout(Tables tables, Conversations conversations, DataRequests requests, ReferenceData reference, BusinessClock clock)
{
    public async Task<KeptData> OfAsync(Person person, CancellationToken cancellationToken)
    {
        (int confirmations, int reports, int difficulties, int messages) = (0, 0, 0, 0);
        string quoted = $"\"{person.Upn}\"";
        for (int year = clock.Today.Year - 1; year <= clock.Today.Year; year++)
        {
            string filter = Row.WithPrefix(person.UnitCode, $"{year:D4}|");
            await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
            {
                if (row.GetString("Data")?.Contains(quoted, StringComparison.OrdinalIgnoreCase) is not true)
                {
                    continue;
                }

                string kind = row.RowKey.Split('|')[1];
                confirmations += kind == "a" ? 1 : 0;
                reports += kind is "draft" or "b" or "i" ? 1 : 0;
                difficulties += kind == "d" ? 1 : 0;
                messages += kind == "o" ? 1 : 0;
            }
        }

        int audit = 0;
        string lines = TableClient.CreateQueryFilter($"Who eq {person.Upn}");
        await foreach (TableEntity _ in tables.Audit.QueryAsync<TableEntity>(lines, select: ["RowKey"], cancellationToken: cancellationToken))
        {
            audit++;
        }

        bool conversation = person.AadObjectId is { } id && await conversations.OfPersonAsync(id, cancellationToken) is not null;
        return new KeptData(
            person,
            reference.Roster.Unit(person.UnitCode),
            conversation,
            [
                (PersonalDataCards.Confirmations, confirmations),
                (PersonalDataCards.Reports, reports),
                (PersonalDataCards.Difficulties, difficulties),
                (PersonalDataCards.Messages, messages),
                (PersonalDataCards.AuditLines, audit),
            ],
            await requests.OfAsync(person, cancellationToken));
    }
}
