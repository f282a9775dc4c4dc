{{- /* The name that every object of the release begins with. */}}
{{- define "bp-vllm.fullname" -}}
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

{{- /* A probe on the port named http. */}}
{{- define "bp-vllm.httpProbe" -}}
httpGet:
  path: {{ .path | quote }}
  port: http
initialDelaySeconds: {{ int64 .initialDelaySeconds }}
periodSeconds: {{ int64 .periodSeconds }}
timeoutSeconds: {{ int64 .timeoutSeconds }}
{{- end }}

{{- /* The labels of every object. */}}
{{- define "bp-vllm.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/name: {{ include "bp-vllm.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- if .Chart.AppVersion }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/component: ai-runtime
catalyst.openova.io/blueprint: bp-vllm
{{- end }}

{{- /* The name of the chart. */}}
{{- define "bp-vllm.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- /* The labels that select the pods of this release. */}}
{{- define "bp-vllm.selectorLabels" -}}
app.kubernetes.io/name: {{ include "bp-vllm.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* The name of the service account that the pods run under. */}}
{{- define "bp-vllm.serviceAccountName" -}}
{{- if .Values.serviceAccount.create }}
{{- .Values.serviceAccount.name | default (include "bp-vllm.fullname" .) }}
{{- else }}
{{- default "default" .Values.serviceAccount.name }}
{{- end }}
{{- end }}

{{- /* One resource and how much of what the pods request of it they may use. */}}
{{- define "bp-vllm.utilization" -}}
type: Resource
resource:
  name: {{ .resource | quote }}
  target:
    type: Utilization
    averageUtilization: {{ int64 .percentage }}
{{- end }}
