import type { Block } from '../model/block.ts';
import { plainText } from '../model/content.ts';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { Edit } from '../text/edit.ts';
import { positionAt } from '../text/position.ts';
import { hasWords } from '../text/space.ts';
import type { Adaptation, Blocks, Encoding, Format, ReadOptions } from './format.ts';
import { encodeHtml } from './html/encode.ts';
import { walk } from './html/walk.ts';
import { outerBlocks, readNested } from './json/nested.ts';
import { type JsonString, type JsonScan, jsonText, scanJson, type Step } from './json/scan.ts';
import { jsonStyle, type JsonStyle, writeJsonText } from './json/write.ts';
import { isOwn } from './markdown/same.ts';
import { isTelling, itemPath, proseAt, type Prose } from './ninjs/keys.ts';
import { messages } from './ninjs/messages.ts';
import { text } from './text.ts';

/**
 * ninjs, IPTC's news in JSON: version 1 (`headline`, `body_html`), 2 and 3 (`headlines`, `bodies`), with the items
 * in their associations; one item, or a list or feed of them. Bodies go through the format they are in.
 */
export const ninjs: Format = {
  name: 'ninjs',
  extensions: ['json'],
  mediaType: 'application/ninjs+json',
  read,
  encode,
  adapt,
};

/** Diagnostics: `json-malformed`, `ninjs-unknown` (errors: no blocks). */
function read(source: string, { path }: ReadOptions): Blocks {
  const scan = scanJson(source);
  const problem = problemOf(source, scan, path);
  if (problem !== undefined) return { blocks: [], diagnostics: [problem] };
  const values = new Map(scan.strings.map(({ path: steps, span }) => [keyOf(steps), jsonText(source, span)]));
  const first = scan.strings.find(({ path: steps }) => isLanguage(steps));
  const language = first === undefined ? undefined : languageTag(jsonText(source, first.span));
  const style = jsonStyle(source);
  const layout = { ascii: style.ascii, slashes: style.slashes, coded: style.coded, upper: style.upper };
  const blocks: Block[] = [];
  let container = 0;
  for (const string of scan.strings) {
    const item = itemPath(string.path);
    const inside = string.path.slice(item.length);
    const prose = proseAt(inside, values.get(keyOf([...item, ...inside.slice(0, 2), 'contenttype'])) ?? values.get(keyOf([...item, ...inside.slice(0, 2), 'contentType'])));
    if (prose === undefined) continue;
    const own = languageTag(values.get(keyOf([...item, 'language'])));
    const said = own === undefined || own === language ? {} : { language: own };
    const read = readString(source, string, prose, container);
    container = read.container;
    append(blocks, outerBlocks(read.blocks.map((block) => ({ ...block, ...(block.language === undefined ? said : {}) })), read.nested, 'json:', blocks.length, layout));
  }
  return { blocks, diagnostics: [], ...(language === undefined ? {} : { language }) };
}

function problemOf(source: string, scan: JsonScan, path: string | undefined): Diagnostic | undefined {
  const file = path === undefined ? {} : { file: path };
  if (scan.fault !== undefined) {
    const at = positionAt(source, scan.fault.offset);
    return diagnose(messages, 'error', 'json-malformed', { ...at }, { where: { ...file, offset: scan.fault.offset, ...at } });
  }
  const inside = scan.root === 'other' ? [] : scan.strings.map(({ path: steps }) => steps.slice(itemPath(steps).length));
  const known = inside.some(isTelling);
  const headed = inside.some(([key, ...rest]) => key === 'uri' && rest.length === 0) && inside.some((steps) => proseAt(steps, undefined) !== undefined);
  return known || headed ? undefined : diagnose(messages, 'error', 'ninjs-unknown', {}, { where: file });
}

/** True of the language of an item. */
function isLanguage(path: readonly Step[]): boolean {
  return path.at(-1) === 'language' && itemPath(path).length === path.length - 1;
}

function keyOf(path: readonly Step[]): string {
  return JSON.stringify(path);
}

function languageTag(said: string | undefined): string | undefined {
  return said !== undefined && /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/.test(said) ? said.replaceAll('_', '-') : undefined;
}

const looksLikeHtml = /<(?:\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?|!--[\s\S]*?--)>/i;

function readString(source: string, { span }: JsonString, { kind, format, body }: Prose, container: number): { blocks: readonly Block[]; nested: ReturnType<typeof readNested>; container: number } {
  const nested = readNested(source, span);
  const whole = { start: 0, end: nested.text.length };
  if (format === 'html' || (format === undefined && looksLikeHtml.test(nested.text))) {
    const walked = walk(nested.text, whole, { container });
    const blocks = walked.blocks.map((block) => (kind !== 'paragraph' && block.kind === 'other' ? { ...block, kind } : block));
    return { blocks, nested, container: walked.container };
  }
  if (body) return { blocks: text.read(nested.text, {}).blocks.map((block) => (block.kind === 'title' || block.kind === 'caption' ? { ...block, kind: 'paragraph' } : block)), nested, container };
  const start = nested.text.length - nested.text.trimStart().length;
  const end = nested.text.trimEnd().length;
  if (start >= end || !hasWords(nested.text)) return { blocks: [], nested, container };
  const inner = { start, end };
  return { blocks: [{ kind, span: inner, pieces: [{ kind: 'text', text: nested.text.slice(start, end), span: inner }], codes: [], place: 'line' }], nested, container };
}

function encode(encoding: Encoding): string {
  const { source, block, content } = encoding;
  const place = block.place.slice('json:'.length);
  const style = styleOf(block);
  const json = (written: string): string => writeJsonText(written, style);
  if (place.startsWith('html:')) return encodeHtml({ ...encoding, block: { ...block, place } }, json);
  if (isOwn(block, content)) return source.slice(block.span.start, block.span.end);
  return json(place === 'text' ? text.encode(encoding) : plainText(content).trim());
}

function styleOf({ layout = {} }: Block): JsonStyle {
  return { ascii: layout['ascii'] === true, slashes: layout['slashes'] === true, coded: String(layout['coded'] ?? ''), upper: layout['upper'] === true };
}

/** `language` of the item, and of those in its associations that said the same. */
function adapt({ source, language }: Adaptation): readonly Edit[] {
  const { strings, fault } = scanJson(source);
  if (fault !== undefined) return [];
  const said = strings.filter(({ path }) => isLanguage(path));
  const own = said.find(({ path }) => !path.includes('associations'));
  if (own === undefined) return [];
  const tag = jsonText(source, own.span);
  return said.filter(({ span }) => jsonText(source, span) === tag && tag.toLowerCase() !== language.toLowerCase()).map(({ span }) => ({ span, text: language }));
}
