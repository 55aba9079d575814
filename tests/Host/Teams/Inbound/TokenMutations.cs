using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

/// <summary>Makes tokens that must not be accepted out of one that is. Seeded: the same ones each time.</summary>
internal sealed class TokenMutations(string valid, RsaSecurityKey key, int seed)
{
    private static readonly string[] Names = ["iss", "aud", "exp", "nbf", "serviceurl", "alg", "kid", "typ", "crit", "b64", "x5c", "jku", "jwk"];
    private static readonly string[] Values = ["null", "5", "-1", "1e400", "true", "[]", "{}", "\"\"", "\"none\"", "\"../../key-1\"", "[null]", "\"\\ud800\""];

    private readonly Random _random = new(seed);
    private readonly string[] _parts = valid.Split('.');

    /// <summary>The value of an Authorization header.</summary>
    public string Next()
    {
        while (true)
        {
            (string scheme, string token) = ("Bearer ", Mutate(_random.Next(13)));
            if (token == valid)
            {
                scheme = Pick("Bearer  ", "Bearer\t", "bearer: ", "", "Basic ", "Bearer Bearer ", "Bearer, ", "Bearer \"");
            }

            if (scheme != "Bearer " || IsAnother(token))
            {
                return scheme + token;
            }
        }
    }

    private string Mutate(int kind) => kind switch
    {
        0 => Joined(FlipBit),
        1 => Joined(part => part[.._random.Next(part.Length)]),
        2 => Joined(Swap),
        3 => Joined(part => part.Insert(_random.Next(part.Length), Pick(" ", "\t", "=", "+", "/", "%20", ".", "\u007f"))),
        4 => string.Join('.', _parts.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4))),
        5 => $"{Encode(Header(Pick("none", "None", "NONE", "nOnE", "", "RS256 ", "RS1", "ES256")))}.{_parts[1]}.{Pick("", _parts[2])}",
        6 => SignedWithPublicKey(),
        7 => SignedByAttacker(Pick("key-1", "key-2", "", " key-1", "KEY-1", "key-1\\u0000", new string('k', 4000))),
        8 => SignedByAttacker("key-1", Pick(Names), Pick(Values)),
        9 => $"{Encode(With(Decode(_parts[0]), Pick(Names), Pick(Values)))}.{_parts[1]}.{_parts[2]}",
        10 => Signed(key, Decode(_parts[0]), Replaced(Decode(_parts[1]), Pick("iss", "aud", "exp", "serviceurl"), Pick(Values))),
        11 => $"{_parts[0]}.{Encode(With(Decode(_parts[1]), Pick(Names), Pick(Values)))}.{_parts[2]}",
        _ => Pick(valid, valid + "." + _parts[1], valid + ".." + _parts[2], "..", ".", "", $"{_parts[0]}..{_parts[2]}", Huge()),
    };

    private string Joined(Func<string, string> change)
    {
        string[] parts = [.. _parts];
        int at = _random.Next(parts.Length);
        parts[at] = change(parts[at]);
        return string.Join('.', parts);
    }

    private string FlipBit(string part)
    {
        byte[] bytes = Base64UrlEncoder.DecodeBytes(part);
        bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        return Base64UrlEncoder.Encode(bytes);
    }

    private string Swap(string part)
    {
        char[] letters = part.ToCharArray();
        (int a, int b) = (_random.Next(letters.Length), _random.Next(letters.Length));
        (letters[a], letters[b]) = (letters[b], letters[a]);
        return new string(letters);
    }

    // The classic confusion: the public key, which everybody has, as the secret of a symmetric signature.
    private string SignedWithPublicKey()
    {
        byte[] secret = _random.Next(3) switch
        {
            0 => key.Rsa.ExportParameters(false).Modulus!,
            1 => key.Rsa.ExportSubjectPublicKeyInfo(),
            _ => Encoding.ASCII.GetBytes(key.Rsa.ExportSubjectPublicKeyInfoPem()),
        };
        string signed = $"{Encode(Header(Pick("HS256", "HS384", "HS512")))}.{_parts[1]}";
        return $"{signed}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(signed)))}";
    }

    private string SignedByAttacker(string keyId, string? name = null, string value = "")
    {
        string payload = Decode(_parts[1]);
        return Signed(OpenIdServer.AttackersKey(keyId), Header("RS256", keyId), name is null ? payload : With(payload, name, value));
    }

    private static string Signed(RsaSecurityKey by, string header, string payload)
    {
        string signed = $"{Encode(header)}.{Encode(payload)}";
        byte[] signature = by.Rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64UrlEncoder.Encode(signature)}";
    }

    // Replaced, or there twice, in front or behind.
    private string With(string json, string name, string value)
    {
        if (_random.Next(3) > 0)
        {
            return _random.Next(2) == 0 ? $"{{\"{name}\":{value},{json[1..]}" : $"{json[..^1]},\"{name}\":{value}}}";
        }

        return Replaced(json, name, value);
    }

    private static string Replaced(string json, string name, string value)
    {
        JsonObject changed = JsonNode.Parse(json)!.AsObject();
        changed.Remove(name);
        return $"{changed.ToJsonString()[..^1]},\"{name}\":{value}}}";
    }

    private string Huge() => $"{_parts[0]}.{new string('A', _random.Next(5_000, 60_000))}.{_parts[2]}";

    private static string Header(string algorithm, string keyId = "key-1") => $$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"{{keyId}}"}""";

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    private static string Encode(string text) => Base64UrlEncoder.Encode(text);

    private static string Decode(string part) => Base64UrlEncoder.Decode(part);

    // What was signed is the text of two parts; the signature is bytes, of which several texts may stand for the same.
    private bool IsAnother(string token)
    {
        string[] parts = token.Split('.');
        if (parts.Length != 3 || parts[0] != _parts[0] || parts[1] != _parts[1])
        {
            return true;
        }

        try
        {
            return !Base64UrlEncoder.DecodeBytes(parts[2]).SequenceEqual(Base64UrlEncoder.DecodeBytes(_parts[2]));
        }
        catch (FormatException)
        {
            return true;
        }
    }
}
