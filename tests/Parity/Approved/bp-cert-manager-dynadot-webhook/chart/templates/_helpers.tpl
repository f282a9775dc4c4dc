{{- /* The authority's certificate, its Secret, and the issuer that signs with it. */}}
{{- define "bp-cert-manager-dynadot-webhook.authority" -}}
{{- printf "%s-ca" (include "bp-cert-manager-dynadot-webhook.fullname" .) }}
{{- end }}

{{- define "bp-cert-manager-dynadot-webhook.credential" -}}
name: {{ .variable | quote }}
valueFrom:
  secretKeyRef:
    name: {{ .root.Values.dynadot.credentialsSecret.name | quote }}
    key: {{ .key | quote }}
    {{- if ne .optional nil }}
    optional: {{ .optional }}
    {{- end }}
{{- end }}

{{- /* The name that every object of the release begins with. */}}
{{- define "bp-cert-manager-dynadot-webhook.fullname" -}}
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

{{- define "bp-cert-manager-dynadot-webhook.healthy" -}}
httpGet:
  path: /healthz
  port: https
  scheme: HTTPS
initialDelaySeconds: 5
periodSeconds: 10
{{- end }}

{{- define "bp-cert-manager-dynadot-webhook.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/name: {{ include "bp-cert-manager-dynadot-webhook.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- if .Chart.AppVersion }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
catalyst.openova.io/blueprint: bp-cert-manager-dynadot-webhook
catalyst.openova.io/component: cert-manager-webhook
{{- end }}

{{- /* The name of the chart. */}}
{{- define "bp-cert-manager-dynadot-webhook.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- /* An object in the namespace of the release. */}}
{{- define "bp-cert-manager-dynadot-webhook.named" -}}
name: {{ .name | quote }}
namespace: {{ .root.Release.Namespace | quote }}
labels:
  {{- include "bp-cert-manager-dynadot-webhook.labels" .root | nindent 2 }}
{{- end }}

{{- define "bp-cert-manager-dynadot-webhook.newKey" -}}
rotationPolicy: Always
algorithm: ECDSA
size: 256
{{- end }}

{{- define "bp-cert-manager-dynadot-webhook.secretReader" -}}
name: {{ printf "%s:dynadot-secret-reader" (include "bp-cert-manager-dynadot-webhook.fullname" .) | quote }}
namespace: {{ default .Release.Namespace .Values.dynadot.credentialsSecret.namespace | quote }}
labels:
  {{- include "bp-cert-manager-dynadot-webhook.labels" . | nindent 2 }}
{{- end }}

{{- /* The labels that select the pods of this release. */}}
{{- define "bp-cert-manager-dynadot-webhook.selectorLabels" -}}
app.kubernetes.io/name: {{ include "bp-cert-manager-dynadot-webhook.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "bp-cert-manager-dynadot-webhook.selfSignedIssuer" -}}
{{- printf "%s-selfsign" (include "bp-cert-manager-dynadot-webhook.fullname" .) }}
{{- end }}

{{- /* The name of the service account that the pods run under. */}}
{{- define "bp-cert-manager-dynadot-webhook.serviceAccountName" -}}
{{- if .Values.serviceAccount.create }}
{{- .Values.serviceAccount.name | default (include "bp-cert-manager-dynadot-webhook.fullname" .) }}
{{- else }}
{{- default "default" .Values.serviceAccount.name }}
{{- end }}
{{- end }}

{{- /* The certificate that the webhook serves with, and its Secret. */}}
{{- define "bp-cert-manager-dynadot-webhook.servingCertificate" -}}
{{- printf "%s-tls" (include "bp-cert-manager-dynadot-webhook.fullname" .) }}
{{- end }}

{{- define "bp-cert-manager-dynadot-webhook.webhook" -}}
- kind: ServiceAccount
  name: {{ include "bp-cert-manager-dynadot-webhook.serviceAccountName" . | quote }}
  namespace: {{ .Release.Namespace | quote }}
{{- end }}
