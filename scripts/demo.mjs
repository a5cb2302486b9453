// The main job on the sample project: export, build, and a look at what came out.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const stet = (...args) => {
  console.log(`\n$ stet ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [`${root}dist/cli/main.js`, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
stet('export');
stet('build');
stet('build', '--site');
stet('status');

const lines = (path) => readFileSync(root + path, 'utf8').split('\n\n');
const post = lines('articles/harbor-lights.txt').findIndex((text) => /[іїє]/.test(text));
const { targets, source } = JSON.parse(readFileSync(`${root}stet.config.json`, 'utf8'));
const languages = [...targets].sort();
console.log('\nAround the post, in every edition (it stands as it was said):');
for (const language of ['', ...languages]) {
  const path = language === '' ? 'articles/harbor-lights.txt' : `editions/${language}/harbor-lights.txt`;
  console.log(`\n${path}`);
  for (const text of lines(path).slice(post - 1, post + 2)) console.log(`  ${text.length > 160 ? `${text.slice(0, 157)}…` : text}`);
}

console.log('\nThe site, editions/site/index.html: every article in every language:');
for (const language of [source, ...languages]) {
  const pages = readdirSync(`${root}editions/site/${language}`).filter((name) => name.endsWith('.html') && name !== 'index.html');
  const articles = readdirSync(`${root}articles`).length;
  console.log(`  ${language}: ${pages.length} of ${articles} articles`);
  if (pages.length !== articles || !existsSync(`${root}editions/site/${language}/feed.xml`)) process.exit(1);
}
