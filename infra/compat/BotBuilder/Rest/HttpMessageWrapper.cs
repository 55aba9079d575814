using System.Net.Http.Headers;

namespace Microsoft.Rest;

public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
    }

    public string Content { get; set; }

    /// <summary>By name, case-sensitive, spelled as HttpClient spells it ("Retry-After").</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>();

    protected void CopyHeaders(HttpHeaders headers)
    {
        foreach ((string name, IEnumerable<string> values) in headers) Headers[name] = values.ToArray();
    }
}
