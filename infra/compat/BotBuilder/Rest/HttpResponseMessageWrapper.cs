using System.Net;

namespace Microsoft.Rest;

/// <summary>A copy of what an HTTP answer said, which outlives the answer itself.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content.Headers);
        Content = content;
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    public HttpStatusCode StatusCode { get; set; }

    public string ReasonPhrase { get; set; }
}
