// Compiles src/ to dist/ with tsc, from nothing, so that no file of an older build is left behind. Then puts what the
// command line and its threads run into few files, dist/cli/main.js and dist/bin/: loading hundreds of modules one by one
// takes longer than most commands do. The library and the tests use the modules as they are.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));

// Packages that nearly every command needs. The others are loaded from node_modules, by those commands that need them.
const bundled = /^(commander|i18next|picocolors|lilconfig|valibot|tinyglobby|fdir|picomatch|yaml|htmlparser2|domhandler|domutils|dom-serializer|domelementtype|entities|intl-messageformat|eld|satteri|#binding|@formatjs\/.*|@noble\/hashes)(\/|$)/;

/** What is put otherwise in bundled packages: by the end of the file's path, the text that must be there once, and what stands there instead. */
const patches = [
  // Its binary is looked for from where it would be without a bundle.
  [/[\\/]satteri[\\/]index\.js$/, 'createRequire(import.meta.url)', "createRequire(new URL('../index.js', import.meta.resolve('satteri')))"],
  // Only commands that are programs of their own would start one.
  [/[\\/]commander[\\/]lib[\\/]command\.js$/, "const childProcess = require('node:child_process');", 'const childProcess = undefined;'],
  // It is loaded a second time, from node_modules, for what tinyglobby does not use.
  [/[\\/]fdir[\\/]dist[\\/]index\.mjs$/, '__require.resolve("picomatch");\n\tpm = __require("picomatch");', ''],
];

const patch = {
  name: 'patch',
  load(id) {
    const found = patches.find(([file]) => file.test(id));
    if (found === undefined) return null;
    const [, before, after] = found;
    const parts = readFileSync(id, 'utf8').split(before);
    if (parts.length !== 2) throw new Error(`${id} no longer has what is put otherwise in it: ${before}`);
    return parts.join(after);
  },
};

/** The model of identification as JSON, which is read in a third of the time, and half the memory, that a program takes. */
const modelAsJson = {
  name: 'model-as-json',
  async load(id) {
    if (!/[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/.test(id)) return null;
    const { ngramsData } = await import(pathToFileURL(id).href);
    return `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(ngramsData))});`;
  },
};

/**
 * Files that hold what is loaded together, the first that a module fits into: all that these modules import, but for what they import
 * when they need it. A hundred files take longer to load than their texts to compile. Nothing that a top-level await waits for may be in
 * a file with what waits.
 */
const together = [
  // All that `--version` needs.
  ['version', ['text/version']],
  ['cli', ['cli/run', 'cli/voice', 'workspace/project', 'workspace/config-problems', 'workspace/glob-base']],
  ['articles', ['workspace/export', 'steps/read', 'formats/html', 'formats/text', 'xliff/update', 'xliff/write', 'xliff/unit-file']],
  ['editions', ['workspace/build', 'workspace/site-words', 'editions/page-format', 'editions/mark-passages']],
];

/** Knows what each module imports, and which of those files it goes into. */
function grouping() {
  const imports = new Map();
  const closures = new Map();
  const closureOf = (name, roots) => {
    let closure = closures.get(name);
    if (closure !== undefined) return closure;
    closures.set(name, (closure = new Set()));
    const ids = roots.map((root) => [...imports.keys()].find((id) => id.replaceAll('\\', '/').endsWith(`/dist/${root}.js`)));
    if (ids.includes(undefined)) throw new Error(`no module ${roots[ids.indexOf(undefined)]}`);
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
      if (closure.has(id)) continue;
      closure.add(id);
      ids.push(...(imports.get(id) ?? []));
    }
    return closure;
  };
  return {
    plugin: { name: 'grouping', moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds) },
    groups: together.map(([name, roots], i) => ({ name, priority: together.length - i, test: (id) => closureOf(name, roots).has(id) })),
  };
}

async function bundle() {
  const { plugin, groups } = grouping();
  const build = await rolldown({
    input: { main: `${root}dist/cli/main.js`, worker: `${root}dist/workspace/worker.js`, 'site-worker': `${root}dist/workspace/site-worker.js` },
    platform: 'node',
    plugins: [patch, modelAsJson, plugin],
    // What is put into one file may be imported when it is needed all the same.
    checks: { ineffectiveDynamicImport: false },
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Z]:[\\/]/i.test(id) && !bundled.test(id),
  });
  const { output } = await build.write({
    dir: `${root}dist`,
    format: 'esm',
    codeSplitting: { groups },
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
