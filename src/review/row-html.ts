import { joint } from '../language/joining.ts';
import { plainText } from '../model/content.ts';
import { fingerprint } from '../model/id.ts';
import { targetOrder } from '../model/part.ts';
import type { Match, Part } from '../model/translation.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { sameText } from '../text/space.ts';
import { type ContentDrawer, createDrawer, type Drawn } from './content-html.ts';
import { escapeHtml } from '../text/html.ts';
import { attributes } from './attributes.ts';
import { languageOf } from './language-of.ts';
import { relayHtml } from './relay-html.ts';
import type { Drawing } from './drawing.ts';
import type { Review, ReviewRow, ReviewSegment, ReviewStretch } from './review.ts';
import { signHtml, signWord } from './sign.ts';
import type { ReviewVoice } from './voice.ts';

/** One block of the article as a row of the table: what it is, the source, the edition. */
export function rowHtml(row: ReviewRow, review: Review, drawing: Drawing): string {
  const { unit, passage } = row;
  const { voice } = drawing;
  const source = passage === undefined ? textHtml(row, sourceSide(row, review), row.stretches.map(drawnOf), drawing) : passageHtml(row, review, voice, true);
  const target = passage === undefined ? textHtml(row, targetSide(row, review, drawing), foundIn(row), drawing) : passageHtml(row, review, voice, false);
  const cells = `<th scope="row">${kindHtml(row, voice)}</th><td class="src">${source}${row.relays.map((relay) => relayHtml(relay, voice)).join('')}</td><td class="dst">${target}${remarksHtml(row, review, voice)}</td>`;
  const about = attributes({
    id: unit.id,
    class: ['row', `is-${row.block.kind}`, ...(row.block.level === undefined ? [] : [`level-${row.block.level}`]), ...(passage === undefined ? [] : ['stands', passage.first ? 'first' : 'more']), ...(row.block.within === undefined ? [] : ['within'])].join(' '),
    'data-attention': row.attention,
    'data-line': row.line,
    'data-print': drawing.compared ? fingerprint(cells) : undefined,
  });
  return `<tr${about}>${cells}</tr>\n`;
}

function kindHtml({ unit, block, passage }: ReviewRow, voice: ReviewVoice): string {
  if (passage !== undefined) return escapeHtml(voice.say(passage.attribution ? 'review.kind.attribution' : 'review.kind.passage'));
  if (unit.gloss !== undefined) return escapeHtml(voice.say('review.kind.gloss'));
  const word = escapeHtml(voice.say(`review.kind.${block.kind}`, { level: block.level ?? '' }).trim());
  // The commonest kind goes without saying.
  return block.kind === 'paragraph' ? `<span class="unseen">${word}</span>` : word;
}

/** How a part is written on one side: its language, and what of it. */
interface Side {
  readonly language: string | undefined;
  readonly parts: readonly Part[];
  draw(part: Part, drawer: ContentDrawer): string;
}

function sourceSide({ unit, segments }: ReviewRow, { source }: Review): Side {
  const byPart = new Map(segments.map((segment) => [segment.part, segment]));
  return {
    // What is translated under a passage is in its language, whichever that is.
    language: unit.gloss === undefined ? source : unit.gloss.language,
    parts: unit.parts,
    draw: (part, drawer) => {
      const html = drawer(part.source);
      const segment = byPart.get(part);
      return segment === undefined ? html : segmentHtml(segment, html, { tabindex: 0 });
    },
  };
}

function targetSide({ unit, segments }: ReviewRow, { source, target }: Review, { voice, languageOf: said }: Drawing): Side {
  const byPart = new Map(segments.map((segment) => [segment.part, segment]));
  const parts = targetOrder(unit.parts);
  return {
    language: target,
    parts,
    draw: (part, drawer) => {
      const segment = byPart.get(part);
      if (segment === undefined) {
        const text = plainText(part.target ?? part.source);
        return part.target === undefined && text.trim() === '' ? escapeHtml(joint(text, source, target)) : drawer(part.target ?? part.source);
      }
      const { standing, recheck, empty } = segment;
      const shown = empty ? '' : signHtml(standing, signWord(standing, voice)) + (recheck ? signHtml('recheck', signWord('recheck', voice)) : '');
      const signs = shown === '' ? '' : `<span class="signs">${shown}</span>`;
      const has = part.target !== undefined && part.target.length > 0;
      if (has) return segmentHtml(segment, `${signs}${drawer(part.target)}`, { tabindex: -1 });
      // What nobody translated is in the edition as it is in the source.
      return segmentHtml(segment, `${signs}<span${said(source)}>${drawer(part.source)}</span>`, { tabindex: -1 });
    },
  };
}

function segmentHtml({ id, standing, recheck }: ReviewSegment, html: string, more: { readonly tabindex: number }): string {
  return `<span${attributes({ class: 'seg', role: 'group', 'data-s': id, 'data-is': standing, 'data-recheck': recheck, ...more })}>${html}</span>`;
}

function textHtml(row: ReviewRow, side: Side, drawn: readonly Drawn[], { languageOf: said }: Drawing): string {
  const drawer = createDrawer(row.unit.codes, drawn);
  const html = side.parts.map((part) => side.draw(part, drawer)).join('');
  return `<div class="text${row.unit.preserveSpace === true ? ' pre' : ''}"${side.language === undefined ? languageOf(undefined) : said(side.language)}>${html}</div>`;
}

function drawnOf({ start, end, quotation, passage }: ReviewStretch): Drawn {
  // A passage is drawn by its annotation; here is where a quotation's line leads.
  if (passage !== undefined) return { start, end, tag: 'span', id: passage, attributes: '' };
  return { start, end, tag: 'span', id: `quotation-${quotation}`, attributes: attributes({ class: 'quoted', 'data-relay': quotation }) };
}

/** Where in the edition's text diagnostics have found something: those that say more than the segment. */
function foundIn({ unit, diagnostics }: ReviewRow): readonly Drawn[] {
  const exact = diagnostics.filter(({ where }) => where?.within !== undefined && where.segment !== undefined);
  if (exact.length === 0) return [];
  const out: Drawn[] = [];
  let at = 0;
  for (const part of targetOrder(unit.parts)) {
    // White space between sentences is the language's own and is not drawn by the drawer.
    if (part.kind === 'ignorable' && part.target === undefined && plainText(part.source).trim() === '') continue;
    for (const { where, severity } of exact) {
      if (where?.within === undefined || where.segment !== part.id) continue;
      out.push({ start: at + where.within.start, end: at + where.within.end, tag: 'span', attributes: ` class="found ${severity}"` });
    }
    at += plainText(part.target !== undefined && (part.kind === 'ignorable' || part.target.length > 0) ? part.target : part.source).length;
  }
  return out;
}

function passageHtml(row: ReviewRow, review: Review, voice: ReviewVoice, isSource: boolean): string {
  const { passage, unit, segments, block } = row;
  if (passage === undefined) return '';
  const drawer = createDrawer(unit.codes);
  const html = segments.map((segment) => segmentHtml(segment, drawer(segment.part.source), { tabindex: isSource ? 0 : -1 })).join('');
  const language = passage.language;
  const about = [
    language === undefined ? voice.say('review.passage.unknown') : voice.languageName(language),
    ...(passage.speaker === undefined ? [] : [passage.speaker]),
    voice.say('review.passage.stands'),
  ];
  const head = passage.first ? `<p class="said">${signHtml('passage')} ${about.map(escapeHtml).join(' · ')}</p>` : '';
  const id = isSource && passage.first ? passage.id : undefined;
  // An attribution may be in the article's own language: its direction is its own.
  const said = passage.attribution ? attributes({ lang: language ?? review.source, dir: 'auto' }) : languageOf(block.language ?? language);
  return `<div${attributes({ id, class: `card${passage.attribution ? ' attribution' : ''}` })}>${head}<div class="text${unit.preserveSpace === true ? ' pre' : ''}"${said}>${html}</div></div>`;
}

function remarksHtml(row: ReviewRow, review: Review, voice: ReviewVoice): string {
  const items: string[] = [];
  // Of what nobody has begun to translate, the signs say as much.
  if (row.fallback && row.segments.some(({ part }) => part.target !== undefined)) items.push(`<li class="info">${signHtml('info')} ${escapeHtml(voice.say('review.fallback'))}</li>`);
  items.push(...row.diagnostics.map((diagnostic) => diagnosticHtml(diagnostic, voice, false)));
  for (const { text, category } of row.notes) items.push(`<li class="note"><strong>${escapeHtml(voice.say(category === 'author' ? 'review.authorNote' : 'review.note'))}</strong> <span dir="auto">${escapeHtml(text)}</span></li>`);
  for (const match of row.matches) items.push(matchHtml(match, review, voice));
  return items.length === 0 ? '' : `<ul class="remarks">${items.join('')}</ul>`;
}

/**
 * A diagnostic in the language of the page, with its sign and its code.
 *
 * @param isPlaced say file and line too: false where it stands at its place.
 */
export function diagnosticHtml(diagnostic: Diagnostic, voice: ReviewVoice, isPlaced = true): string {
  const { severity, code, where, expected, received } = diagnostic;
  const sentence = voice.sentence(diagnostic);
  const place = !isPlaced || where?.line === undefined || where.file === undefined ? '' : ` <span class="where">${escapeHtml(`${where.file}:${where.line}`)}</span>`;
  // Nothing that the sentence says already, and of spaces alone there would be nothing to see.
  const pair = expected === undefined || received === undefined || sentence.includes(received) || sameText(expected, received) ? '' : ` <span class="pair"><del dir="auto">${escapeHtml(received)}</del> → <ins dir="auto">${escapeHtml(expected)}</ins></span>`;
  return `<li class="${severity}" data-code="${escapeHtml(code)}">${signHtml(severity, signWord(severity, voice))} ${escapeHtml(sentence)}${pair}${place}</li>`;
}

function matchHtml({ origin, source, target, language, reference }: Match, review: Review, voice: ReviewVoice): string {
  const key = reference === true ? 'reference' : origin === 'previous' || origin === 'conflict' ? origin : 'other';
  const before = plainText(source);
  const was = reference === true || before === '' ? '' : `<span class="was"${languageOf(review.source)}>${escapeHtml(before)}</span>`;
  return `<li class="match"><strong>${escapeHtml(voice.say(`review.match.${key}`))}</strong> <span${languageOf(language ?? review.target)}>${escapeHtml(plainText(target))}</span>${was}</li>`;
}
