{{- /* The name that every object of the release begins with. */}}
{{- define "bp-syft-grype.fullname" -}}
{{- if .Values.fullnameOverride }}
{{- .Values.fullnameOverride | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- $name := default .Chart.Name .Values.nameOverride }}
{{- if contains $name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Release.Name $name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}
{{- end }}

{{- /* The labels of every object. */}}
{{- define "bp-syft-grype.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/name: {{ include "bp-syft-grype.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- if .Chart.AppVersion }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
catalyst.openova.io/blueprint: bp-syft-grype
{{- end }}

{{- /* The name of the chart. */}}
{{- define "bp-syft-grype.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "bp-syft-grype.reportsName" -}}
{{- printf "%s-reports" (include "bp-syft-grype.fullname" .) }}
{{- end }}

{{- define "bp-syft-grype.script" -}}
set -eu
target='{{ default "" .Values.cronjob.target | replace "'" "'\\''" }}'
if [ -z "$target" ]; then
  echo "cronjob.target is not set: there is nothing to scan"
  exit 0
fi
report="/reports/grype-$(date -u +%Y%m%dT%H%M%SZ).json"
mkdir -p /reports
grype "$target" --output json --file "$report"
echo "$target is scanned: $report"
{{- end }}

{{- /* The labels that select the pods of this release. */}}
{{- define "bp-syft-grype.selectorLabels" -}}
app.kubernetes.io/name: {{ include "bp-syft-grype.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* The name of the service account that the pods run under. */}}
{{- define "bp-syft-grype.serviceAccountName" -}}
{{- if .Values.serviceAccount.create }}
{{- .Values.serviceAccount.name | default (include "bp-syft-grype.fullname" .) }}
{{- else }}
{{- default "default" .Values.serviceAccount.name }}
{{- end }}
{{- end }}
