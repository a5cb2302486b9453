// Makes articles out of a seeded vocabulary: the same project every time, no two paragraphs alike.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words = ('harbour lamp keeper council storm ferry captain market bridge winter evening story paper editor road school window '
  + 'river garden letter morning doctor train station island village question answer number office table minister festival museum '
  + 'engine signal weather report meeting neighbour translation sentence picture history science teacher student machine language').split(' ');
const verbs = 'said wrote saw asked found kept left reached opened closed carried followed repaired painted answered heard'.split(' ');

/** A small generator of pseudo-random numbers (mulberry32): the seed decides everything. */
export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function sentence(next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const parts = [`The ${pick(words)} of the ${pick(words)} ${pick(verbs)} the ${pick(words)} near ${pick(words)} ${Math.floor(next() * 900) + 100}`];
  if (next() < 0.4) parts.push(`and Gen. ${pick(['Lee', 'Mills', 'Kovač', 'Stone'])} ${pick(verbs)} it at ${Math.floor(next() * 11) + 1} a.m.`);
  return `${parts.join(', ')}${parts.length > 1 ? '' : '.'}`;
}

export function paragraph(next) {
  return Array.from({ length: 2 + Math.floor(next() * 4) }, () => sentence(next)).join(' ');
}

/** Three sentences as one, as long as those of a report. */
function longSentence(next) {
  const clause = () => sentence(next).replace(/\.$/, '').replace(/^The/, 'the');
  return `The${clause().slice(3)}, while ${clause()}, and ${clause()}.`;
}

/** Three to five long sentences. */
export function longParagraph(next) {
  return Array.from({ length: 3 + Math.floor(next() * 3) }, () => longSentence(next)).join(' ');
}

/** The notes that a translators' tool leaves in a unit. */
export function toolNotes(n) {
  return `
      <notes>
        <note category="history">Translated ${(n % 28) + 1} May 2026 by hanna.lee, memory 87 %, checked against glossary 12, time spent ${n % 90} s.</note>
        <note category="x-context">Segment context: paragraph ${n} of the harbour chronicle, after the heading "The lamp of the harbour".</note>
      </notes>`;
}

const post = 'Під час зустрічі у порту обговорили безпекову ситуацію на узбережжі та подальшу співпрацю. 🇺🇦\n\n— Ганна Лі (@hanna) May 3, 2022';

function text(next) {
  return [sentence(next).slice(0, -1), ...Array.from({ length: 14 }, () => paragraph(next)), post].join('\n\n');
}

function markdown(next) {
  const link = () => `[${sentence(next).slice(4, 20)}](https://example.org/${Math.floor(next() * 1e6)} "${sentence(next).slice(0, 24)}")`;
  const body = Array.from({ length: 12 }, (_, i) => (i % 4 === 0 ? `## ${sentence(next).slice(0, -1)}` : `${sentence(next)} *${sentence(next)}* ${link()} ${paragraph(next)}`));
  return `---\ntitle: "${sentence(next)}"\nslug: s-${Math.floor(next() * 1e9)}\n---\n\n${body.join('\n\n')}\n\n- ${sentence(next)}\n- ${sentence(next)}\n\n> ${post.split('\n')[0]}\n`;
}

function html(next) {
  const body = Array.from({ length: 12 }, () => `<p>${sentence(next)} <em>${sentence(next)}</em> <a href="https://example.org/${Math.floor(next() * 1e6)}" title="${sentence(next).slice(0, 24)}">link</a> ${paragraph(next)}</p>`);
  return `<!DOCTYPE html>\n<html lang="en"><head><title>${sentence(next)}</title></head><body>\n<h1>${sentence(next)}</h1>\n${body.join('\n')}\n<blockquote class="twitter-tweet"><p lang="uk">${post.split('\n')[0]}</p></blockquote>\n</body></html>\n`;
}

/** Writes `count` articles of three formats and a config into a folder; returns their size in bytes. */
export function writeProject(folder, count, targets, config = {}) {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const makers = [['txt', text], ['md', markdown], ['html', html]];
  let bytes = 0;
  for (let i = 0; i < count; i += 1) {
    const [extension, make] = makers[i % makers.length];
    const content = make(random(i + 1));
    bytes += Buffer.byteLength(content);
    writeFileSync(join(folder, 'articles', `${String(i).padStart(4, '0')}.${extension}`), content);
  }
  writeFileSync(join(folder, 'stet.config.json'), JSON.stringify({ source: 'en', targets, articles: ['articles/**/*'], ...config }));
  return bytes;
}
