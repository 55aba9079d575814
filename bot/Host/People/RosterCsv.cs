using System.Text;
using CsvHelper;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.People;

/// <summary>Reads the roster's file: UTF-8, columns found by their names in the first line, in any order.</summary>
public static class RosterCsv
{
    private static readonly string[] Columns =
    [
        "unit_code", "unit_name", "parent_unit", "staff_count", "own_seat", "person", "title", "role", "upn", "aad_object_id",
    ];

    // Excel's other text formats would otherwise turn Vietnamese names into replacement characters without a word.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Options = new()
    {
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
            return Read(csv);
        }
        catch (DecoderFallbackException)
        {
            return Refused(1, "Tệp không phải UTF-8; đề nghị lưu lại theo định dạng \"CSV UTF-8\".");
        }
        catch (CsvFormatException fault)
        {
            return Refused((int)fault.LineNumber, "Dấu ngoặc kép đặt sai chỗ.");
        }
    }

    private static RosterReading Read(CsvReader csv)
    {
        csv.ReadHeader();
        string[] missing = [.. Columns.Where(column => !csv.TryGetFieldIndex(column, out _))];
        if (missing.Length > 0) return Refused(1, $"Dòng tiêu đề thiếu cột: {string.Join(", ", missing)}.");

        var rows = new List<RosterRow>();
        while (csv.Read())
        {
            string[] cells = [.. Columns.Select(csv.GetString)];
            // A sheet's emptied lines come out as separators alone.
            if (cells.All(cell => cell.Length == 0)) continue;
            rows.Add(new RosterRow(
                (int)csv.LineNumber, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9]));
        }

        return RosterRows.Read(rows);
    }

    private static RosterReading Refused(int row, string message) => new(null, [new RosterFault(row, message)]);
}
