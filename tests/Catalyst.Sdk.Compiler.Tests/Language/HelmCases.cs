namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>What Helm alone knows or can do: release, chart, cluster, secrets, other templates.</summary>
internal static class HelmCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("of-release", "$\"{Release.Name}/{Release.Namespace}/{Release.Service}/{Release.Revision}\"",
            "value: {{ printf \"%s/%s/%s/%d\" .Release.Name .Release.Namespace .Release.Service (int64 .Release.Revision) | quote }}"),
        LanguageCase.Expression("install-or-upgrade", "Release.IsInstall ? \"install\" : \"upgrade\"", "{{- if .Release.IsInstall }}\nvalue: install"),
        LanguageCase.Expression("of-chart", "$\"{Chart.Name}-{Chart.Version}-{Chart.AppVersion}\"", "value: {{ printf \"%s-%s-%s\" .Chart.Name .Chart.Version .Chart.AppVersion | quote }}"),
        LanguageCase.Expression("about-chart", "$\"{Chart.ApiVersion}|{Chart.Description}|{Chart.Type}|{Chart.Home}|{Chart.Icon}|{Chart.KubeVersion}|{Text(Chart.Deprecated)}\"", ".Chart.APIVersion .Chart.Description .Chart.Type"),
        LanguageCase.Expression("has-api", "Capabilities.Has(\"monitoring.coreos.com/v1\") ? \"yes\" : \"no\"", "{{- if .Capabilities.APIVersions.Has \"monitoring.coreos.com/v1\" }}"),
        LanguageCase.Expression("cluster-version", "$\"{Capabilities.KubeVersion.Version} {Capabilities.KubeVersion.Major}.{Capabilities.KubeVersion.Minor}\"",
            ".Capabilities.KubeVersion.Version .Capabilities.KubeVersion.Major .Capabilities.KubeVersion.Minor"),
        LanguageCase.Expression("cluster-at-least", "Capabilities.KubeVersion.AtLeast(\"1.27\") ? \"new\" : \"old\"", "{{- if semverCompare \">=1.27-0\" .Capabilities.KubeVersion.Version }}"),
        LanguageCase.Expression("required-text", "Required(Values.Maybe, \"maybe must be set\")", "value: {{ required \"maybe must be set\" .Values.maybe | quote }}").Failing(),
        LanguageCase.Expression("required-number", "$\"{Required(Values.MaybeCount, \"how many?\")}\"", "value: {{ int64 (required \"how many?\" .Values.maybeCount) | quote }}").Failing(),
        LanguageCase.Expression("fail-with", "Values.Flag ? Values.Text : Fail(\"flag must be on\")", "value: {{ fail \"flag must be on\" | quote }}").Failing(),
        LanguageCase.Expression("run-value", "Tpl(Values.Text)", "value: {{ tpl .Values.text . | quote }}") with { MayFail = true },
        LanguageCase.Whole("config-sum",
            """
            public V1ConfigMap ConfigSum() => new()
            {
                Metadata = new() { Name = "config-sum" },
                Data = new StringMap { { "value", Values.Text } },
            };

            public V1Pod SumWatcher() => new()
            {
                Metadata = new() { Name = "sum-watcher", Annotations = new StringMap { { "checksum/config", Checksum(() => ConfigSum()) } } },
            };
            """,
            "checksum/config: {{ include (print .Template.BasePath \"/config-sum.yaml\") . | sha256sum | quote }}") with { File = "sum-watcher.yaml" },
        LanguageCase.Expression("lookup-secret", "Lookup<V1Secret>(\"db\").Text(\"password\") ?? \"none\"",
            "value: {{ default \"none\" (default \"\" ((lookup \"v1\" \"Secret\" .Release.Namespace \"db\").data).password | b64dec"),
        LanguageCase.Body("lookup-local",
            """
            var config = Lookup<V1ConfigMap>("settings");
            return config is null ? "absent" : config.Text("mode") ?? config?.Metadata?.Name;
            """,
            "{{- $config := lookup \"v1\" \"ConfigMap\" .Release.Namespace \"settings\" }}"),
        LanguageCase.Body("lookup-pattern", """return Lookup<V1Namespace>("prod") is { Metadata.Labels: { } labels } ? ToJson(labels) : "none";""",
            "(lookup \"v1\" \"Namespace\" \"\" \"prod\").metadata"),
        LanguageCase.Whole("lookup-list",
            """
            public V1Pod LookupList() => new()
            {
                Metadata = new() { Name = "lookup-list" },
                Spec = new() { ImagePullSecrets = [.. LookupAll<V1Secret>().Select(s => new V1LocalObjectReference { Name = s.Metadata?.Name })] },
            };
            """,
            "{{- range $s := (lookup \"v1\" \"Secret\" .Release.Namespace \"\").items | default list }}"),
        LanguageCase.Whole("kept-secret",
            """
            public V1Secret KeptSecret() => PersistentSecret("kept-secret", Key.Random("password", 32), Key.Text("user", Values.Text), Key.Uuid("id"));
            """,
            """
            {{- $existing := lookup "v1" "Secret" .Release.Namespace "kept-secret" }}
            apiVersion: v1
            kind: Secret
            metadata:
              name: kept-secret
              namespace: {{ .Release.Namespace | quote }}
            """),
        LanguageCase.Whole("given-secret",
            """
            public V1Secret? GivenSecret() =>
                PersistentSecret($"{FullName}-auth", enabled: Values.Flag, existingSecret: Values.Maybe, Key.Random("password", 16, given: Values.Text), Key.Certificate("tls.crt", "tls.key", "db", 365, "db", "db.local"));
            """,
            """
            {{- $name := printf "%s-auth" (include "bp-language.fullname" .) }}
            {{- $existing := lookup "v1" "Secret" .Release.Namespace $name }}
            """),
        LanguageCase.Whole("new-secret",
            """
            public V1Secret NewSecret() => new() { Metadata = new() { Name = "new-secret" }, StringData = new StringMap { { "token", RandomText(24) } } };
            """,
            "token: {{ randAlphaNum 24 | quote }}"),
        LanguageCase.Whole("new-certificate",
            """
            public V1Secret NewCertificate()
            {
                var pair = SelfSigned("web", 30, "web.local");
                return new() { Metadata = new() { Name = "new-certificate" }, StringData = new StringMap { { "tls.crt", pair.Certificate }, { "tls.key", pair.PrivateKey } } };
            }
            """,
            """
            {{- $pair := genSelfSignedCert "web" nil (list "web.local") 30 }}
            """),
    ];
}
