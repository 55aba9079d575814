
namespace TeamsReformBot.Language.Guessing;

/// <summary>
/// How much a sentence that is none of the table's phrases is like those of each command: complement naive Bayes over words and pairs of
/// neighbouring words (Rennie and others, Tackling the Poor Assumptions of Naive Bayes Text Classifiers, 2003). It learns from the table
/// alone, so that a sentence added there is all that it takes to know more.
/// </summary>
internal sealed class Likeness
{
    private const double Smoothing = 0.3;

    private readonly IntentKind[] _intents;
    private readonly Dictionary<string, double[]> _weights;

    /// <param name="lessons">The words of sentences, and what they mean; Unknown for what only sounds like a command.</param>
    public Likeness(IEnumerable<(IntentKind Intent, IReadOnlyList<string> Words)> lessons)
    {
        (IntentKind Intent, string[] Features)[] learnt = [.. lessons.Select(lesson => (lesson.Intent, Features(lesson.Words)))];
        _intents = [.. learnt.Select(lesson => lesson.Intent).Distinct()];
        var rarity = learnt.SelectMany(lesson => lesson.Features).CountBy(feature => feature)
            .ToDictionary(count => count.Key, count => Math.Log(1 + (double)learnt.Length / count.Value), StringComparer.Ordinal);
        var mass = rarity.Keys.ToDictionary(feature => feature, _ => new double[_intents.Length], StringComparer.Ordinal);
        var place = _intents.Index().ToDictionary(one => one.Item, one => one.Index);
        foreach (var (intent, features) in learnt)
            foreach (var feature in features)
                mass[feature][place[intent]] += rarity[feature];

        var ofIntent = _intents.Select((_, at) => mass.Values.Sum(one => one[at])).ToArray();
        var all = ofIntent.Sum();
        var smoothed = Smoothing * mass.Count;
        _weights = mass.ToDictionary(entry => entry.Key, entry => Weights(entry.Value, rarity[entry.Key]), StringComparer.Ordinal);

        double[] Weights(double[] own, double rare)
        {
            var everywhere = own.Sum();
            return [.. own.Select((here, at) => rare * Math.Log(
                (here + Smoothing) / (ofIntent[at] + smoothed) / ((everywhere - here + Smoothing) / (all - ofIntent[at] + smoothed))))];
        }
    }

    /// <summary>
    /// Every command with how much the likest of the readings is like it, likest first; empty when no word of them was ever met.
    /// </summary>
    public IReadOnlyList<(IntentKind Intent, double Score)> Rank(IEnumerable<IReadOnlyList<string>> readings)
    {
        var scores = readings.Select(Features).Where(features => features.Any(_weights.ContainsKey)).Select(Scores).ToList();
        return scores.Count == 0
            ? []
            : [.. _intents.Select((intent, at) => (intent, scores.Max(one => one[at]))).OrderByDescending(one => one.Item2)];
    }

    /// <summary>How much of the words and of their pairs was met before, 0 to 1.</summary>
    public double Familiarity(IReadOnlyList<string> words)
    {
        var features = Features(words);
        return features.Length < 2 ? 0 : (double)features.Count(_weights.ContainsKey) / features.Length;
    }

    // Words never met weigh nothing, but they make the sentence less like any command.
    private double[] Scores(string[] features)
    {
        var sum = new double[_intents.Length];
        foreach (var weights in features.Select(feature => _weights.GetValueOrDefault(feature)).OfType<double[]>())
            for (var at = 0; at < sum.Length; at++)
                sum[at] += weights[at] / features.Length;
        return sum;
    }

    private static string[] Features(IReadOnlyList<string> words) =>
        [.. words.Concat(words.Zip(words.Skip(1), (first, second) => $"{first} {second}")).Distinct()];
}
