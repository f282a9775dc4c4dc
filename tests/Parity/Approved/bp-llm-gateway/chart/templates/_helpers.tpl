{{- /* The name that every object of the release begins with. */}}
{{- define "bp-llm-gateway.fullname" -}}
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
{{- define "bp-llm-gateway.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/name: {{ include "bp-llm-gateway.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- if .Chart.AppVersion }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/component: ai-runtime
catalyst.openova.io/blueprint: bp-llm-gateway
{{- end }}

{{- /* The name of the chart. */}}
{{- define "bp-llm-gateway.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- /* The labels that the wrapped chart gives its pods. */}}
{{- define "bp-llm-gateway.selectorLabels" -}}
app.kubernetes.io/name: litellm
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* What the proxy reads about sign-in. */}}
{{- define "bp-llm-gateway.signInConfig" -}}
auth:
  mode: {{ toJson .Values.catalystOverlay.auth.mode }}
  keycloak:
    issuer: {{ toJson .Values.catalystOverlay.auth.keycloak.issuer }}
    jwksUri: {{ toJson .Values.catalystOverlay.auth.keycloak.jwksUri }}
    audience: {{ toJson .Values.catalystOverlay.auth.keycloak.audience }}
    clientId: {{ toJson .Values.catalystOverlay.auth.keycloak.clientId }}{{ "\n" }}
{{- end }}
