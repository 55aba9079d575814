using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Host.Configuration;

/// <summary>What every card needs beside its subject: the moment, the language, the period rule.</summary>
public sealed class CardContexts(BusinessClock clock, IOptions<ReformOptions> options)
{
    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(options.Value.Language == "en" ? "en-GB" : "vi-VN");

    public bool InEnglish => options.Value.Language == "en";

    public CardContext Now() => new(clock.Now, Culture, options.Value.PeriodRule);
}
