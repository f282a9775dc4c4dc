{{- define "bp-axon.key" -}}
name: {{ .name | quote }}
valueFrom:
  secretKeyRef:
    name: {{ .secret | quote }}
    key: {{ .name | quote }}
{{- end }}

{{- define "bp-axon.labels" -}}
{{ include "bp-axon.selectorLabels" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "bp-axon.provider" -}}
{{- default "claude" .Values.axon.provider }}
{{- end }}

{{- /* Trades the refresh token for a new login. The login's other fields stay as they are. */}}
{{- define "bp-axon.refreshScript" -}}
set -eu
namespace={{ .Release.Namespace }}
secret={{ .Values.axon.claudeAuthSecret }}

login=$(kubectl --namespace "$namespace" get secret "$secret" --output json | jq --raw-output '.data[".credentials.json"] | @base64d')

# A refusal ends the job here: curl fails on it.
tokens=$(printf '%s' "$login" |
  jq '{grant_type: "refresh_token", client_id: "9d1c250a-e61b-44d9-88ed-5944d1962f5e",
       refresh_token: (.claudeAiOauth.refreshToken // error("the login has no refresh token"))}' |
  curl --silent --show-error --fail --header 'Content-Type: application/json' --data @- https://console.anthropic.com/v1/oauth/token)

# Not every answer brings a new refresh token; then the old one goes on.
patch=$(printf '%s' "$login" | jq --argjson tokens "$tokens" --argjson now "$(date +%s)" '
  .claudeAiOauth += {
    accessToken: $tokens.access_token,
    refreshToken: ($tokens.refresh_token // .claudeAiOauth.refreshToken),
    expiresAt: (($now + $tokens.expires_in) * 1000)
  } | {stringData: {".credentials.json": tojson} }')

kubectl --namespace "$namespace" patch secret "$secret" --type merge --patch "$patch"
kubectl --namespace "$namespace" rollout restart deployment/axon{{ "\n" }}
{{- end }}

{{- define "bp-axon.selectorLabels" -}}
app.kubernetes.io/name: axon
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- define "bp-axon.storeLabels" -}}
{{ include "bp-axon.labels" . }}
app.kubernetes.io/component: valkey
{{- end }}
