using System.ComponentModel.DataAnnotations;

namespace TeamsReformBot.Host.Storage;

/// <summary>Settings under <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>An Azure Table storage connection string; <c>UseDevelopmentStorage=true</c> is the local emulator.</summary>
    [Required(ErrorMessage = "Thiếu cấu hình Storage:ConnectionString. / Setting Storage:ConnectionString is missing.")]
    public string ConnectionString { get; set; } = "";

    /// <summary>Begins every table's name, so that several installations can share an account.</summary>
    [RegularExpression(
        "^[A-Za-z][A-Za-z0-9]{0,30}$",
        ErrorMessage = "Storage:TablePrefix chỉ gồm chữ và số. / Storage:TablePrefix takes letters and digits only.")]
    public string TablePrefix { get; set; } = "Reform";

    /// <summary>How long somebody who clicked or asked is kept waiting for storage, before they are told to try again.</summary>
    [Range(1, 10, ErrorMessage = "Storage:PatienceSeconds phải từ 1 đến 10. / Storage:PatienceSeconds must be 1 to 10.")]
    public int PatienceSeconds { get; set; } = 4;
}
