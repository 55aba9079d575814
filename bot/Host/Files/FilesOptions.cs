using Microsoft.Extensions.Options;

namespace TeamsReformBot.Host.Files;

/// <summary>Settings under <c>Reform:Files</c>: how files reach people.</summary>
public sealed class FilesOptions
{
    public const string Section = "Reform:Files";
    public const int ShortestKey = 32;

    /// <summary>The client takes no files (the local chat): a link is given instead.</summary>
    public bool ByLink { get; set; }

    /// <summary>Where people's browsers reach the bot, such as https://bot.example.vn; needed for links.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>
    /// What links are signed with, the same on every instance: the first signs, all are taken, so that keys can be changed without a break.
    /// </summary>
    public IReadOnlyList<string> LinkKeys { get; set; } = [];
}

/// <summary>Links need an address that people reach, over https, and keys that cannot be guessed.</summary>
public sealed class FilesOptionsCheck(IHostEnvironment environment) : IValidateOptions<FilesOptions>
{
    public ValidateOptionsResult Validate(string? name, FilesOptions options)
    {
        List<string> faults = [];
        if (options.PublicUrl is { } url && !IsOpen(url))
        {
            faults.Add("Reform:Files:PublicUrl phải là địa chỉ https đầy đủ (http chỉ với máy này, khi phát triển). / Reform:Files:PublicUrl must be a full https address (http for this machine in Development only).");
        }

        if (options.ByLink && options.PublicUrl is null)
        {
            faults.Add("Thiếu cấu hình Reform:Files:PublicUrl (cần cho liên kết tải tệp). / Setting Reform:Files:PublicUrl (needed for links to files) is missing.");
        }

        if ((options.ByLink && options.LinkKeys.Count == 0) || options.LinkKeys.Any(key => key.Length < FilesOptions.ShortestKey))
        {
            faults.Add($"Reform:Files:LinkKeys cần ít nhất một khóa từ {FilesOptions.ShortestKey} ký tự. / Reform:Files:LinkKeys needs a key of {FilesOptions.ShortestKey} characters or more.");
        }

        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }

    private bool IsOpen(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
        && (url.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
