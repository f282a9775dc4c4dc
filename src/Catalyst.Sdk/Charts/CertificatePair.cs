using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Catalyst.Sdk;

/// <summary>A certificate and its private key, both as PEM.</summary>
public sealed class CertificatePair
{
    private CertificatePair(string certificate, string privateKey)
    {
        Certificate = certificate;
        PrivateKey = privateKey;
    }

    /// <summary>The certificate. Helm: <c>.Cert</c>.</summary>
    public string Certificate { get; }

    /// <summary>The private key. Helm: <c>.Key</c>.</summary>
    public string PrivateKey { get; }

    internal static CertificatePair Create(string commonName, int days, string[] dnsNames)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={commonName}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        foreach (var name in dnsNames) names.AddDnsName(name);
        if (dnsNames.Length > 0) request.CertificateExtensions.Add(names.Build());
        var start = DateTimeOffset.UtcNow;
        using var certificate = request.CreateSelfSigned(start, start.AddDays(days));
        return new CertificatePair(certificate.ExportCertificatePem() + "\n", key.ExportRSAPrivateKeyPem() + "\n");
    }
}
