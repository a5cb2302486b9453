// Compiles src/ to dist/ with tsc, from nothing, so that no file of an older build is left behind. Then puts what the
// command line and its threads run into few files, dist/cli/main.js and dist/bin/: loading hundreds of modules one by one
// takes longer than most commands do. The library and the tests use the modules as they are.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));

// Packages that nearly every command needs. The others are loaded from node_modules, by those commands that need them.
const bundled = /^(commander|i18next|picocolors|lilconfig|valibot|tinyglobby|fdir|picomatch|yaml|htmlparser2|domhandler|domutils|dom-serializer|domelementtype|entities|intl-messageformat|eld|@formatjs\/.*|@noble\/hashes)(\/|$)/;

/** The model of identification as JSON, which is read in a third of the time, and half the memory, that a program takes. */
const modelAsJson = {
  name: 'model-as-json',
  async load(id) {
    if (!/[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/.test(id)) return null;
    const { ngramsData } = await import(pathToFileURL(id).href);
    return `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(ngramsData))});`;
  },
};

async function bundle() {
  const build = await rolldown({
    input: { main: `${root}dist/cli/main.js`, worker: `${root}dist/workspace/worker.js`, 'site-worker': `${root}dist/workspace/site-worker.js` },
    platform: 'node',
    plugins: [modelAsJson],
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Z]:[\\/]/i.test(id) && !bundled.test(id),
  });
  const { output } = await build.write({
    dir: `${root}dist`,
    format: 'esm',
    // Files lie as deep as the modules do, which find locales/ and each other by that.
    entryFileNames: ({ name }) => (name === 'main' ? 'cli/main.js' : 'bin/[name].js'),
    chunkFileNames: 'bin/[name]-[hash].js',
  });
  await build.close();
  const folders = output.flatMap((file) => Object.keys(file.modules ?? {})).flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? []);
  writeFileSync(`${root}dist/bin/LICENSES.txt`, licences([...new Set(folders)].sort()));
}

/** What the licences of bundled packages ask for: their texts go along. */
function licences(folders) {
  return folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
    if (file === undefined) throw new Error(`${name} is bundled and has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);
}

rmSync(`${root}dist`, { recursive: true, force: true });
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const { status } = spawnSync(process.execPath, [tsc, '-p', `${root}tsconfig.build.json`], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await bundle();
chmodSync(`${root}dist/cli/main.js`, 0o755);
