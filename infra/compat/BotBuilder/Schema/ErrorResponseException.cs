using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The connector answered something other than success. Body is null when the answer was not an error document.</summary>
public class ErrorResponseException : Exception
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpResponseMessageWrapper Response { get; set; }

    public ErrorResponse Body { get; set; }
}
