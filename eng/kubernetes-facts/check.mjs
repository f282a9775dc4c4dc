// Holds the table against an oracle: the validators that kubernetes-models has compiled from the OpenAPI document.
// For each type that the validators know: what is missing in an empty object, that an object of just the required fields is taken,
// that it is refused without any one of them, and which texts its fields take. `node eng/kubernetes-facts/check.mjs`.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { clientTypes } from "./client.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "..", "..");
const modules = path.join(root, "tests", "tools", "node_modules");
const lines = file => fs.readFileSync(file, "utf8").split("\n").filter(l => l && !l.startsWith("#"));
const upper = text => text[0].toUpperCase() + text.slice(1);

/** What the validation says beyond the schema: the validators do not know it. */
const beyond = new Set(lines(path.join(here, "validated.txt")).map(l => { const [where, fact] = l.split(" "); return where + " " + fact; }));

const table = new Map(lines(path.join(root, "src", "Catalyst.Sdk.Compiler", "Kubernetes", "KubernetesFacts.g.txt")).filter(l => !l.startsWith("~")).map(l => {
  const [type, ...fields] = l.split("\t");
  return [type, fields.map(f => { const [, name, marks, , values] = /^([^!+[=]+)([!+]*)(\[[^\]]*\])?(?:=(.*))?$/.exec(f); return { name, required: marks.includes("!"), values: values?.split(",") ?? null }; })];
}));

/** A field of another Kubernetes version than the client's cannot be set, so the table does not have it. */
const client = clientTypes(root);

/** The validators by the names of their C# types. */
const validators = new Map();
for (const [folder, prefix] of [["kubernetes-models", "IoK8s(?:Api|KubeAggregatorPkgApis|ApiextensionsApiserverPkgApis)"], ["@kubernetes-models/apimachinery", "IoK8sApimachineryPkgApis"]]) {
  for (const file of fs.readdirSync(path.join(modules, folder, "_schemas"))) {
    const match = new RegExp(`^${prefix}([A-Z][a-z]+)(V\\d(?:(?:alpha|beta)\\d)?)([A-Z]\\w*)\\.js$`).exec(file);
    if (!match) continue;
    const [, group, version, kind] = match;
    const byGroup = group + version.toLowerCase() + kind;
    const name = client.names.has(byGroup) ? byGroup : version + kind;
    if (client.names.has(name)) validators.set(name, path.join(modules, folder, "_schemas", file));
  }
}

const wrong = [];
let types = 0, required = 0, sets = 0;

const errorsOf = (validate, data) => (validate(data) ? [] : [...validate.errors]);
const at = (data, pointer, set) => {
  const parts = pointer.split("/").slice(1).map(p => p.replace(/~1/g, "/").replace(/~0/g, "~"));
  let value = data;
  for (const part of parts.slice(0, -1)) value = value[part];
  value[parts.at(-1)] = set;
};

/** Fills an object until the validator takes it, with no more than it asks for; null where it can't be done. */
function fill(validate, data, protectedField) {
  for (let i = 0; i < 200; i++) {
    const errors = errorsOf(validate, data);
    if (errors.length === 0) return data;
    for (const error of errors) {
      const { instancePath, keyword, params } = error;
      if (keyword === "required") { if (instancePath === "" && params.missingProperty === protectedField) return null; at(data, instancePath + "/" + params.missingProperty, "x"); }
      else if (keyword === "type") { const type = [params.type].flat()[0]; at(data, instancePath, { string: "x", integer: 1, number: 1, boolean: true, array: [], object: {} }[type]); }
      else if (keyword === "enum") at(data, instancePath, params.allowedValues[0]);
      else if (keyword === "format") at(data, instancePath, params.format === "date-time" ? "2026-01-01T00:00:00Z" : "");
      else if (keyword === "const") at(data, instancePath, params.allowedValue);
      else if (keyword === "oneOf" || keyword === "anyOf" || keyword === "pattern") at(data, instancePath, 1);
      else return null;
    }
  }
  return null;
}

for (const [type, file] of [...validators].sort()) {
  const { validate } = await import(pathToFileURL(file).href);
  const fields = table.get(type) ?? [];
  const isObject = errorsOf(validate, {}).some(e => e.keyword === "required" && e.instancePath === "" && e.params.missingProperty === "apiVersion");
  const own = isObject && !fields.some(f => f.name === "apiVersion") ? ["apiVersion", "kind"] : [];
  const asked = errorsOf(validate, {}).filter(e => e.keyword === "required" && e.instancePath === "").map(e => e.params.missingProperty).filter(p => !own.includes(p) && client.has(type, p)).sort();
  const said = fields.filter(f => f.required && !beyond.has(`${type}.${f.name} required`)).map(f => f.name).sort();
  if (asked.join() !== said.join()) wrong.push(`${type}: the validator asks for ${asked}, the table for ${said}`);
  const minimal = fill(validate, {}, null);
  if (!minimal) { wrong.push(`${type}: no object of its required fields is taken: ${JSON.stringify(errorsOf(validate, {}).slice(0, 2))}`); continue; }
  const extra = Object.keys(minimal).filter(k => !asked.includes(k) && !own.includes(k) && client.has(type, k));
  if (extra.length) wrong.push(`${type}: taken with ${extra} only`);
  types++;
  for (const name of said) {
    const { [name]: _, ...without } = minimal;
    if (!errorsOf(validate, without).some(e => e.keyword === "required" && e.params.missingProperty === name)) wrong.push(`${type}: taken without ${name}`);
    required++;
  }
  for (const field of fields.filter(f => f.values && !beyond.has(`${type}.${f.name} =`))) {
    for (const [given, isList] of [["no such value", false], [["no such value"], true]]) {
      const errors = errorsOf(validate, { ...structuredClone(minimal), [field.name]: given });
      const refused = errors.find(e => e.keyword === "enum");
      if (!refused) { if (isList || errors.length === 0) wrong.push(`${type}.${field.name}: '${given}' is not refused`); continue; }
      if ([...refused.params.allowedValues].sort().join() !== [...field.values].sort().join()) wrong.push(`${type}.${field.name}: the validator takes ${refused.params.allowedValues}, the table ${field.values}`);
      sets++;
      break;
    }
  }
}

const unknown = [...table.keys()].filter(t => !validators.has(t) && table.get(t).some(f => (f.required && !beyond.has(`${t}.${f.name} required`)) || (f.values && !beyond.has(`${t}.${f.name} =`))));
if (unknown.length) wrong.push(`no validator for ${unknown}`);
console.log(`${types} types, ${required} required fields, ${sets} sets of values compared, ${wrong.length} wrong`);
for (const line of wrong) console.log(line);
process.exit(wrong.length === 0 ? 0 : 1);
