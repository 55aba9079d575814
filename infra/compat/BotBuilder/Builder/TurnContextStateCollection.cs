namespace Microsoft.Bot.Builder;

/// <summary>What a turn carries along, by key or by type (whose full name is then the key).</summary>
public class TurnContextStateCollection : Dictionary<string, object>
{
    public TurnContextStateCollection()
    {
    }

    public T Get<T>(string key)
        where T : class => TryGetValue(key, out object value) ? value as T : null;

    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);
}
