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
    [RegularExpression("^[A-Za-z][A-Za-z0-9]{0,30}$", ErrorMessage = "Storage:TablePrefix chỉ gồm chữ và số. / Storage:TablePrefix takes letters and digits only.")]
    public string TablePrefix { get; set; } = "Reform";
}
