using System.Text;
using CsvHelper;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.Department;

/// <summary>Reads the roster's file: UTF-8, parted by commas, semicolons or tabs; columns are found by their names, in any order.</summary>
public static class RosterCsv
{
    // Excel's other text formats would otherwise turn Vietnamese names into replacement characters without a word.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>Either the roster or every fault, each with its line in the file.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static RosterReading ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream);
    }

    public static RosterReading Read(Stream stream)
    {
        try
        {
            using var reader = new StreamReader(stream, Utf8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            using var csv = CsvReader.Create(reader, Options);
            return RosterTable.Read([new Table(null, [.. Lines(csv)])]);
        }
        catch (DecoderFallbackException)
        {
            return RosterReading.Refused(1, RosterFaultCode.NotUtf8);
        }
        catch (CsvFormatException fault)
        {
            return RosterReading.Refused((int)fault.LineNumber, RosterFaultCode.QuoteMisplaced);
        }
    }

    private static IEnumerable<TableLine> Lines(CsvReader csv)
    {
        while (csv.Read())
        {
            yield return new TableLine((int)csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }
    }
}
