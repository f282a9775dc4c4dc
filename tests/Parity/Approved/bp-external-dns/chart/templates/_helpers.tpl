{{- /* The labels of every object. */}}
{{- define "bp-external-dns.labels" -}}
app.kubernetes.io/name: {{ include "bp-external-dns.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
catalyst.openova.io/blueprint: bp-external-dns
catalyst.openova.io/component: external-dns
{{- end }}

{{- /* The name in the labels; objects of this chart have names of their own beside those of the wrapped chart. */}}
{{- define "bp-external-dns.name" -}}
{{- default "external-dns" .Values.fullnameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- /* The labels that the wrapped chart gives its pods. */}}
{{- define "bp-external-dns.selectorLabels" -}}
app.kubernetes.io/name: external-dns
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}
