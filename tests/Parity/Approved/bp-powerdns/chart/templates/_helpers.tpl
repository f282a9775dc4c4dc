{{- /* dnsdist's configuration with the operator's values in it. */}}
{{- define "bp-powerdns.configuration" -}}
{{- tpl .Values.dnsdist.config . }}
{{- end }}

{{- define "bp-powerdns.databaseOwner" -}}
{{- default "pdns" .Values.postgres.cluster.owner }}
{{- end }}

{{- define "bp-powerdns.dnsdistLabels" -}}
{{ include "bp-powerdns.selectorLabels" . }}
app.kubernetes.io/component: query-frontend
catalyst.openova.io/blueprint: bp-powerdns
{{- end }}

{{- define "bp-powerdns.floatingName" -}}
{{- default "pdns-public-ns" .Values.crossplane.floatingIP.name }}
{{- end }}

{{- define "bp-powerdns.fullname" -}}
{{- default "powerdns" .Values.fullnameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "bp-powerdns.labels" -}}
app.kubernetes.io/name: {{ include "bp-powerdns.fullname" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
catalyst.openova.io/blueprint: bp-powerdns
catalyst.openova.io/component: powerdns
{{- end }}

{{- /* The text of a file: ends with one line break, unless it is empty. */}}
{{- define "bp-powerdns.lines" -}}
{{- if . }}
{{- printf "%s\n" (regexReplaceAll "\\n+$" . "") }}
{{- else }}
{{- "" }}
{{- end }}
{{- end }}

{{- define "bp-powerdns.middlewareName" -}}
{{- default "powerdns-api-auth" .Values.api.middlewareName }}
{{- end }}

{{- /* An object in the namespace of the release. */}}
{{- define "bp-powerdns.named" -}}
name: {{ .name | quote }}
namespace: {{ .root.Release.Namespace | quote }}
labels:
  {{- include "bp-powerdns.labels" .root | nindent 2 }}
{{- end }}

{{- /* The statements run as superuser; as the owner they make what PowerDNS may change. */}}
{{- define "bp-powerdns.schema" -}}
SET ROLE "{{ include "bp-powerdns.databaseOwner" . }}";

{{ .Files.Get "schema.sql" }}
{{- end }}

{{- /* The pods of the proxy. */}}
{{- define "bp-powerdns.selectorLabels" -}}
app.kubernetes.io/name: dnsdist
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}
