// @diplodoc/translation over a folder: extract, compose from the sources; everything written, as stet does.
//   node bench/peer-diplodoc.mjs FROM TO
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { compose, extract } = createRequire(join(process.env.STET_PEERS ?? process.cwd(), 'x.js'))('@diplodoc/translation');
const [from, to] = process.argv.slice(2);
const languages = { source: { language: 'en', locale: 'US' }, target: { language: 'de', locale: 'DE' } };
let failed = 0;
for (const name of readdirSync(from, { recursive: true })) {
  if (!name.endsWith('.md')) continue;
  const out = join(to, name);
  mkdirSync(dirname(out), { recursive: true });
  try {
    const { skeleton, xliff } = extract(readFileSync(join(from, name), 'utf8'), { ...languages, originalFile: name, skeletonFile: `${name}.skl` });
    writeFileSync(`${out}.xlf`, xliff);
    writeFileSync(`${out}.skl`, skeleton);
    writeFileSync(out, compose(readFileSync(`${out}.skl`, 'utf8'), readFileSync(`${out}.xlf`, 'utf8'), { useSource: true }));
  } catch {
    failed += 1;
  }
}
console.log(failed);
