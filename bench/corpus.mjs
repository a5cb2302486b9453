// Export plus build of the articles of a folder, whole processes, with the fastest peers beside them where they are
// installed: npm's md2xliff and @diplodoc/translation for Markdown, translate-toolkit's html2po and po2html for HTML.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const kinds = [['Markdown', '.md'], ['HTML', '.html']];

/** Every target filled with its source: what a translator who changes nothing would return. */
function fill(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.xlf')) continue;
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/<segment([^>]*)>(\s*)<source([^>]*)>([\s\S]*?)<\/source>/g, (whole, attributes, space, own, text) =>
      `<segment${attributes.includes('state=') ? attributes : `${attributes} state="translated"`}>${space}<source${own}>${text}</source>${space}<target>${text}</target>`));
  }
}

function has(name) {
  try {
    createRequire(join(process.env.STET_PEERS ?? process.cwd(), 'x.js')).resolve(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The rows of a corpus: seconds, MB/s, peak memory.
 *
 * @param least the articles are taken again until there are so many bytes.
 */
export function corpusRows({ corpus, scratch, stet, source = 'en', least = 4e6, row }) {
  for (const [kind, extension] of kinds) {
    const found = readdirSync(corpus, { recursive: true }).filter((name) => name.endsWith(extension) && statSync(join(corpus, name)).isFile());
    const once = found.reduce((sum, name) => sum + statSync(join(corpus, name)).size, 0);
    if (once === 0) continue;
    const times = Math.max(1, Math.ceil(least / once));
    const folder = join(scratch, `corpus-${kind}`);
    for (let copy = 0; copy < times; copy += 1) {
      for (const name of found) {
        const to = join(folder, 'articles', String(copy), name);
        mkdirSync(dirname(to), { recursive: true });
        copyFileSync(join(corpus, name), to);
      }
    }
    writeFileSync(join(folder, 'stet.config.json'), JSON.stringify({ source, targets: ['de'], articles: [`articles/**/*${extension}`] }));
    const mb = (once * times) / 1e6;
    const done = (run) => {
      if (run.status !== 0 && run.status !== 4) throw new Error(`stet ended with ${run.status}: ${run.stderr.slice(-1000)}`);
      return run;
    };
    const out = done(measure([stet, 'export', '--quiet'], { cwd: folder }));
    fill(join(folder, 'xliff'));
    const back = done(measure([stet, 'build', '--no-adapt', '--quiet'], { cwd: folder }));
    const seconds = out.seconds + back.seconds;
    row(`${kind}: export + build, ${mb.toFixed(1)} MB, ${found.length * times} files`, seconds, { cpu: out.cpu + back.cpu, MB: Math.max(out.peak, back.peak), 'MB/s': mb / seconds });
    const articles = join(folder, 'articles');
    const beside = (name, run) => {
      const { seconds: theirs, cpu, peak } = run;
      row(`${kind}: ${name}`, theirs, { cpu, MB: peak, 'MB/s': mb / theirs, 'stet is times as fast': theirs / seconds });
    };
    if (kind === 'Markdown') {
      for (const [name, script] of [['md2xliff', 'peer-md2xliff.mjs'], ['@diplodoc/translation', 'peer-diplodoc.mjs']]) {
        if (has(name)) beside(name, measure([here(script), articles, join(scratch, `peer-${script}`)]));
        else console.log(`${name} is not installed: npm install --no-save ${name}`);
      }
    } else {
      const started = process.hrtime.bigint();
      const po = join(scratch, 'po');
      const made = spawnSync('html2po', ['--progress=none', articles, po], { encoding: 'utf8' });
      if (made.error !== undefined) console.log('html2po is not installed: apt-get install translate-toolkit');
      else {
        spawnSync('po2html', ['--progress=none', '-t', articles, po, join(scratch, 'po-html')], { encoding: 'utf8' });
        beside('html2po + po2html', { seconds: Number(process.hrtime.bigint() - started) / 1e9, cpu: 0, peak: 0 });
      }
    }
  }
}
