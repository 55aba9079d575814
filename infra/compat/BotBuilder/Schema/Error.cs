namespace Microsoft.Bot.Schema;

public class Error
{
    public string Code { get; set; }

    public string Message { get; set; }
}
