namespace Microsoft.Bot.Schema;

public class ErrorResponse
{
    public Error Error { get; set; }
}
