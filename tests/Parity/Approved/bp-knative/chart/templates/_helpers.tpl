{{- /* The labels of every object. */}}
{{- define "bp-knative.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/name: {{ include "bp-knative.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- if .Chart.AppVersion }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/component: serverless
catalyst.openova.io/blueprint: bp-knative
{{- end }}

{{- define "bp-knative.name" -}}
{{- default "knative" .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- /* The labels that the wrapped chart gives the operator's pods. */}}
{{- define "bp-knative.selectorLabels" -}}
app.kubernetes.io/name: knative-operator
{{- end }}

{{- /* One resource and how much of what the pods request of it they may use. */}}
{{- define "bp-knative.utilization" -}}
type: Resource
resource:
  name: {{ .resource | quote }}
  target:
    type: Utilization
    averageUtilization: {{ int64 .percentage }}
{{- end }}
