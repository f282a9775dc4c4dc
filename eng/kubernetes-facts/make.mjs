// Writes the facts of Kubernetes' types that the rules of templates ask for: src/Catalyst.Sdk.Compiler/Kubernetes/KubernetesFacts.g.txt.
// `node eng/kubernetes-facts/make.mjs` writes, `--check` fails where the file differs. What its lines say is in docs/architecture.md.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { clientTypes } from "./client.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "..", "..");
const modules = path.join(root, "tests", "tools", "node_modules");
const target = path.join(root, "src", "Catalyst.Sdk.Compiler", "Kubernetes", "KubernetesFacts.g.txt");
const versionOf = name => JSON.parse(fs.readFileSync(path.join(modules, name, "package.json"), "utf8")).version;
const lines = name => fs.readFileSync(path.join(here, name), "utf8").split("\n").filter(l => l && !l.startsWith("#"));
const byOrdinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const upper = text => text[0].toUpperCase() + text.slice(1);

/** All typings as { group, version, kind, file }; `core` is the group without a name. */
function* typings() {
  const models = path.join(modules, "kubernetes-models");
  for (const folder of fs.readdirSync(models).sort(byOrdinal)) {
    if (folder === "v1") yield* kinds(path.join(models, folder), "core", "v1");
    else if (!folder.startsWith("_") && fs.statSync(path.join(models, folder)).isDirectory()) {
      for (const version of fs.readdirSync(path.join(models, folder)).filter(v => /^v\d/.test(v)).sort(byOrdinal))
        yield* kinds(path.join(models, folder, version), folder.split(".")[0], version);
    }
  }
  yield* kinds(path.join(modules, "@kubernetes-models", "apimachinery", "apis", "meta", "v1"), "meta", "v1");
}

function* kinds(folder, group, version) {
  for (const file of fs.readdirSync(folder).sort(byOrdinal))
    if (file.endsWith(".d.ts") && file !== "index.d.ts") yield { group, version, kind: file.slice(0, -5), file: path.join(folder, file) };
}

/** The fields of a typing's interface: name, whether it may be left out, the closed set of texts. */
function fieldsOf({ kind, file }) {
  const text = fs.readFileSync(file, "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
  const body = new RegExp(`export interface I${kind}(?: extends \\w+)? \\{\\n([\\s\\S]*?)\\n\\}`).exec(text)?.[1] ?? "";
  const fields = [...body.matchAll(/^ {4}"([^"]+)"(\??): (.*)$/gm)].map(([, name, optional, type]) => ({ name, required: !optional, type: type.replace(/;$/, "") }));
  // A whole object says what it is; the compiler writes that.
  const isObject = fields.some(f => f.name === "apiVersion" && f.type.startsWith('"'));
  return fields.filter(f => !(isObject && (f.name === "apiVersion" || f.name === "kind"))).map(f => ({ ...f, values: valuesOf(f.type) }));
}

function valuesOf(type) {
  const one = /^Array<(.*)>$/.exec(type)?.[1] ?? type;
  return /^"[^"]*"( \| "[^"]*")*$/.test(one) ? one.split(" | ").map(v => v.slice(1, -1)) : null;
}

const client = clientTypes(root);
const keys = new Map(lines("list-keys.txt").map(l => [l.split(" ")[0], l.split(" ").slice(1)]));
const types = new Map();
for (const typing of typings()) {
  const plain = upper(typing.version) + typing.kind;
  const byGroup = upper(typing.group) + typing.version + typing.kind;
  const name = client.names.has(byGroup) ? byGroup : plain;
  if (!client.names.has(name)) continue;
  if (types.has(name)) throw new Error(`two typings for ${name}`);
  // A field of another Kubernetes version than the client's cannot be set.
  types.set(name, new Map(fieldsOf(typing).filter(f => client.has(name, f.name)).map(f => [f.name,
    { required: f.required, filled: false, values: f.values, keys: keys.get(`${typing.group}/${typing.version}.${typing.kind}.${f.name}`) ?? null }])));
}

for (const line of lines("validated.txt")) {
  const [where, fact, ...values] = line.split(" ");
  const [type, name] = where.split(".");
  const field = types.get(type)?.get(name);
  if (!field) throw new Error(`validated.txt: no ${where}`);
  if (fact === "required") {
    if (field.required) throw new Error(`validated.txt: the typings have ${where} as required already`);
    field.required = true;
  } else if (fact === "filled") field.filled = true;
  else {
    if (field.values) throw new Error(`validated.txt: the typings have the values of ${where} already`);
    field.values = values.sort(byOrdinal);
  }
}

const token = ([name, f]) => name + (f.required ? "!" : "") + (f.filled ? "+" : "") + (f.keys ? `[${f.keys.join(",")}]` : "") + (f.values ? `=${f.values.join(",")}` : "");
const says = f => f.required || f.filled || f.keys || f.values;
const ofTypes = [...types].filter(([, fields]) => [...fields.values()].some(says)).map(([name, fields]) => [name, ...[...fields].filter(([, f]) => says(f)).sort(([a], [b]) => byOrdinal(a, b)).map(token)].join("\t"));
const ofKinds = lines("immutable.txt").map(l => "~" + l.replaceAll(" ", "\t"));
const text = [
  `# Made by eng/kubernetes-facts/make.mjs from kubernetes-models ${versionOf("kubernetes-models")}, for KubernetesClient ${client.version}; not edited by hand.`,
  ...ofTypes.sort(byOrdinal),
  ...ofKinds.sort(byOrdinal),
].join("\n") + "\n";

if (process.argv.includes("--check")) {
  if (text !== fs.readFileSync(target, "utf8")) {
    console.error("KubernetesFacts.g.txt is not what eng/kubernetes-facts/make.mjs writes: run it, and look at the difference");
    process.exit(1);
  }
} else {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}
