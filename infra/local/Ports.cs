using System.Net;
using System.Net.Sockets;

namespace TeamsReformBot.Local;

public static class Ports
{
    // Below the ephemeral range of Linux, so that no outgoing connection holds one by chance.
    private const int First = 21000;
    private const int End = 32768;

    /// <summary>True when nothing listens on the port, on any address of this machine.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, port));
            socket.Listen(1);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>The first of <paramref name="count"/> free ports in a row, chosen at random between 21000 and 32767.</summary>
    public static int FreeBlock(int count)
    {
        while (true)
        {
            var first = Random.Shared.Next(First, End - count);
            if (Enumerable.Range(first, count).All(IsFree))
                return first;
        }
    }
}
