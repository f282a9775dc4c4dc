{{- /* The stub's configuration with the model that the operator named. */}}
{{- define "bp-nemo-guardrails.configWithModel" -}}
{{ .Values.configMap.defaultConfig.configYml }}
models:
  - type: main
    engine: {{ toJson .Values.guardrails.llm.engine }}
    model: {{ toJson .Values.guardrails.llm.model }}
    parameters:
      openai_api_base: {{ toJson .Values.guardrails.llm.endpoint }}{{ "\n" }}
{{- end }}

{{- /* The name that every object of the release begins with. */}}
{{- define "bp-nemo-guardrails.fullname" -}}
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
{{- define "bp-nemo-guardrails.httpProbe" -}}
httpGet:
  path: {{ .path | quote }}
  port: http
initialDelaySeconds: {{ int64 .initialDelaySeconds }}
periodSeconds: {{ int64 .periodSeconds }}
timeoutSeconds: {{ int64 .timeoutSeconds }}
{{- end }}

{{- /* The labels of every object. */}}
{{- define "bp-nemo-guardrails.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/name: {{ include "bp-nemo-guardrails.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- if .Chart.AppVersion }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/component: ai-safety
catalyst.openova.io/blueprint: bp-nemo-guardrails
{{- end }}

{{- /* The text of a file: ends with one line break, unless it is empty. */}}
{{- define "bp-nemo-guardrails.lines" -}}
{{- if . }}
{{- printf "%s\n" (regexReplaceAll "\\n+$" . "") }}
{{- else }}
{{- "" }}
{{- end }}
{{- end }}

{{- /* The name of the chart. */}}
{{- define "bp-nemo-guardrails.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "bp-nemo-guardrails.railsMount" -}}
name: config
mountPath: {{ printf "%s/default/%s" .root.Values.guardrails.args.configPath .file | quote }}
subPath: {{ .file | quote }}
readOnly: true
{{- end }}

{{- /* The labels that select the pods of this release. */}}
{{- define "bp-nemo-guardrails.selectorLabels" -}}
app.kubernetes.io/name: {{ include "bp-nemo-guardrails.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* The name of the service account that the pods run under. */}}
{{- define "bp-nemo-guardrails.serviceAccountName" -}}
{{- if .Values.serviceAccount.create }}
{{- .Values.serviceAccount.name | default (include "bp-nemo-guardrails.fullname" .) }}
{{- else }}
{{- default "default" .Values.serviceAccount.name }}
{{- end }}
{{- end }}

{{- /* One resource and how much of what the pods request of it they may use. */}}
{{- define "bp-nemo-guardrails.utilization" -}}
type: Resource
resource:
  name: {{ .resource | quote }}
  target:
    type: Utilization
    averageUtilization: {{ int64 .percentage }}
{{- end }}
