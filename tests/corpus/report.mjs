// Measures stet on real articles: for each folder of a corpus, how many files come back byte for byte, how many keep
// their tree with every letter replaced, which fail, and what text is in no unit. Names the files that fall short.
//   node tests/corpus/report.mjs [DIR]      (default ../shared/data/articles)
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = resolve(process.argv[2] ?? `${root}../shared/data/articles`);
if (!existsSync(corpus)) {
  console.log(`${corpus} is not here: nothing is measured.`);
  process.exit(0);
}
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'tests/corpus/vitest.config.ts', '--silent=false', '--disable-console-intercept'], {
  cwd: root, stdio: 'inherit', env: { ...process.env, STET_CORPUS: corpus },
});
process.exit(status ?? 1);
