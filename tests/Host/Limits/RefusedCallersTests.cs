using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsReformBot.Host.Limits;

namespace TeamsReformBot.Host.Tests.Limits;

public sealed class RefusedCallersTests
{
    private const int PerMinute = 6;

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    public async Task An_address_that_was_refused_too_often_is_told_how_long_to_wait_and_not_read(int status)
    {
        using RefusedCallers callers = Callers();
        await RefuseAsync(callers, "203.0.113.7", status);

        (HttpContext told, bool wasRead) = await CallAsync(callers, "203.0.113.7", 200);
        Assert.Equal((429, false), (told.Response.StatusCode, wasRead));
        Assert.True(int.Parse(told.Response.Headers.RetryAfter.ToString(), System.Globalization.CultureInfo.InvariantCulture) > 0);
        Assert.Equal(200, (await CallAsync(callers, "203.0.113.8", 200)).Context.Response.StatusCode);
    }

    // What Teams sends of another tenant comes from the addresses that send our own.
    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task What_was_let_in_or_comes_from_Teams_never_counts(int status)
    {
        using RefusedCallers callers = Callers();
        await RefuseAsync(callers, "52.112.0.1", status);

        Assert.Equal(200, (await CallAsync(callers, "52.112.0.1", 200)).Context.Response.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.130.1")]
    [InlineData("100.64.0.1")]
    [InlineData("::ffff:10.1.2.3")]
    [InlineData("fd00::1")]
    [InlineData(null)]
    public async Task An_address_that_is_no_callers_own_is_never_told_to_wait(string? address)
    {
        using RefusedCallers callers = Callers();
        await RefuseAsync(callers, address, 401);

        Assert.Equal(200, (await CallAsync(callers, address, 200)).Context.Response.StatusCode);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", 429)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", 200)]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7", 429)]
    public async Task A_household_of_addresses_is_one_caller(string refused, string next, int status)
    {
        using RefusedCallers callers = Callers();
        await RefuseAsync(callers, refused, 401);

        Assert.Equal(status, (await CallAsync(callers, next, 200)).Context.Response.StatusCode);
    }

    // More than the bucket holds, were a token to come back meanwhile.
    private static async Task RefuseAsync(RefusedCallers callers, string? address, int status)
    {
        for (int i = 0; i < 2 * PerMinute; i++)
        {
            await CallAsync(callers, address, status);
        }
    }

    private static async Task<(HttpContext Context, bool WasRead)> CallAsync(RefusedCallers callers, string? address, int status)
    {
        DefaultHttpContext context = new();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        bool wasRead = false;
        await callers.InvokeAsync(context, _ =>
        {
            (wasRead, context.Response.StatusCode) = (true, status);
            return Task.CompletedTask;
        });
        return (context, wasRead);
    }

    private static RefusedCallers Callers() =>
        new(Options.Create(new LimitOptions { RefusedPerMinute = PerMinute }), NullLogger<RefusedCallers>.Instance);
}
