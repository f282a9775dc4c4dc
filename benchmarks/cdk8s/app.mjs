// Synthesizes the objects of a JSON file, so many copies of them: node app.mjs <objects.json> <copies>
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ApiObject, App, Chart } from 'cdk8s';

const [file, copies] = process.argv.slice(2);
const objects = JSON.parse(readFileSync(file, 'utf8'));
const start = performance.now();
const app = new App();
for (let i = 0; i < Number(copies); i++) {
  const chart = new Chart(app, `copy-${i}`);
  objects.forEach((object, k) => new ApiObject(chart, `object-${k}`, structuredClone(object)));
}
app.synth();
writeFileSync(join(dirname(file), 'dist.ms'), (performance.now() - start).toFixed(1));
