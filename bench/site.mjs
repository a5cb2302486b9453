// The site of many articles in ten languages, all translated: the first build, a second one after one article has
// changed, and a third after nothing has.
import { appendFileSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeProject } from './project.mjs';

const languages = ['uk', 'de', 'fr', 'es', 'pl', 'ar', 'he', 'ja', 'zh-Hans', 'it'];

/** Fills every target that is missing: a translation that is as long as its source. */
function translate(xliff) {
  return xliff.replace(/<segment([^>]*)>(\s*)<source>([^]*?)<\/source>(?!\s*<target)/g, (whole, attributes, space, source) => {
    const target = source.replace(/(?<![<&/\w"=])[A-Za-z]{3,}(?![^<>]*>)/g, (word) => `${word.slice(1)}${word[0]}`);
    return `<segment${attributes.replace(/ state="[^"]*"/, '')} state="translated">${space}<source>${source}</source>${space}<target>${target}</target>`;
  });
}

/** Rows of the site; `run` calls stet in a folder, and `row` takes what it used. */
export function runSite(folder, count, run, row) {
  writeProject(folder, count, languages, { site: { address: 'https://news.example/', name: 'The Courier' } });
  run(['export', '--quiet'], 'export');
  const old = new Date(Date.now() - 60_000);
  for (const name of readdirSync(join(folder, 'xliff'), { recursive: true }).filter((each) => each.endsWith('.xlf'))) {
    const path = join(folder, 'xliff', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/<unit(?![^>]*translate="no")[^]*?<\/unit>/g, translate));
    utimesSync(path, old, old);
  }
  for (const name of readdirSync(join(folder, 'articles'))) utimesSync(join(folder, 'articles', name), old, old);
  const pages = count * (languages.length + 1);
  const figures = ({ cpu, peak, seconds }) => ({ cpu, MB: peak, 'pages/s': pages / seconds, 'pages/s of cpu': pages / cpu });
  const first = run(['build', '--site', '--quiet'], 'build --site');
  row(`build --site, ${count} articles in ${languages.length} languages (${pages} pages)`, first.seconds, figures(first));
  appendFileSync(join(folder, 'articles', readdirSync(join(folder, 'articles')).find((name) => name.endsWith('.txt'))), '\n\nOne more paragraph, written today.\n');
  const second = run(['build', '--site', '--quiet'], 'build --site again');
  row('build --site again, one article changed', second.seconds, { cpu: second.cpu, MB: second.peak, 'times the first': second.cpu / first.cpu });
  const third = run(['build', '--site', '--quiet'], 'build --site once more');
  row('build --site again, nothing changed', third.seconds, { cpu: third.cpu, MB: third.peak, 'times the first': third.cpu / first.cpu });
}
