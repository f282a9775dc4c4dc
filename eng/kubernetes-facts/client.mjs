import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** The types of the C# client and their properties, from the documentation file beside its assembly. */
export function clientTypes(root) {
  const version = /Include="KubernetesClient" Version="\[([\d.]+),/.exec(fs.readFileSync(path.join(root, "Directory.Packages.props"), "utf8"))[1];
  const packages = process.env.NUGET_PACKAGES ?? path.join(os.homedir(), ".nuget", "packages");
  const text = fs.readFileSync(path.join(packages, "kubernetesclient", version, "lib", "net10.0", "KubernetesClient.xml"), "utf8");
  const properties = new Set([...text.matchAll(/name="P:k8s\.Models\.(\w+)\.(\w+)"/g)].map(m => `${m[1]}.${m[2]}`.toLowerCase()));
  return { version, names: new Set([...text.matchAll(/name="T:k8s\.Models\.(\w+)"/g)].map(m => m[1])), has: (type, field) => ["", "property", "value"].some(s => properties.has(`${type}.${field.replace(/[-$]/g, "")}${s}`.toLowerCase())) };
}
