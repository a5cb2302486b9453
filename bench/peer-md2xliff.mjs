// md2xliff over a folder: extract, targets filled with their sources, reconstruct; everything written, as stet does.
//   node bench/peer-md2xliff.mjs FROM TO
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

process.env.HIDE_ERRORS = '1';
const { extract, xliffReconstruct } = createRequire(join(process.env.STET_PEERS ?? process.cwd(), 'x.js'))('md2xliff');
const [from, to] = process.argv.slice(2);
let failed = 0;
for (const name of readdirSync(from, { recursive: true })) {
  if (!name.endsWith('.md')) continue;
  const out = join(to, name);
  mkdirSync(dirname(out), { recursive: true });
  try {
    const { xliff, skeleton } = extract(readFileSync(join(from, name), 'utf8'), name, `${name}.skl`, 'en', 'de');
    writeFileSync(`${out}.xlf`, xliff);
    writeFileSync(`${out}.skl`, skeleton);
    const filled = readFileSync(`${out}.xlf`, 'utf8').replace(/(<source[^>]*>)([\s\S]*?)(<\/source>\s*<target[^>]*>)(<\/target>)/g, '$1$2$3$2$4');
    xliffReconstruct(filled, readFileSync(`${out}.skl`, 'utf8'), (error, text) => {
      if (error) failed += 1;
      else writeFileSync(out, text);
    });
  } catch {
    failed += 1;
  }
}
process.on('exit', () => console.log(failed));
