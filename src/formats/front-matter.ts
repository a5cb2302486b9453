import type { Block, BlockKind } from '../model/block.ts';
import { plainText } from '../model/content.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { positionAt } from '../text/position.ts';
import { hasWords } from '../text/space.ts';
import type { Span } from '../text/span.ts';
import type { Encoding, ReadOptions } from './format.ts';
import { isLanguageKey, keyKind } from './front-matter/keys.ts';
import { encodeJson, readJson } from './front-matter/json.ts';
import type { MatterKind } from './front-matter/matter.ts';
import { messages } from './front-matter/messages.ts';
import { type Scalar, textOf } from './front-matter/scalar.ts';
import { encodeToml, readToml } from './front-matter/toml.ts';
import { readYaml } from './front-matter/yaml.ts';
import { encodeYaml } from './front-matter/yaml-encode.ts';
import { isOwn } from './markdown/same.ts';

/** What the front matter of an article holds. */
export interface FrontMatter {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  /** BCP 47 tag, where a key `lang`, `language` or `locale` has one. */
  readonly language?: string;
}

/**
 * The values of front matter that people read, each a block of its own: by the default list of keys (title,
 * description, summary, subtitle, alt and the like, at any depth), or by those that the options name.
 *
 * @param span the front matter with its fences (UTF-16 code units); of JSON what is between them.
 * @returns diagnostics `front-matter-malformed` (warning: no blocks).
 */
export function readFrontMatter(source: string, span: Span, kind: MatterKind, { path, frontMatter }: ReadOptions): FrontMatter {
  const { scalars, problem } = kind === 'json' ? readJson(source, span) : (kind === 'toml' ? readToml : readYaml)(source, withoutFences(source, span));
  if (problem !== undefined) {
    const where = { ...(path === undefined ? {} : { file: path }), offset: problem.offset, ...positionAt(source, problem.offset) };
    const values = { line: where.line, kind: kind.toUpperCase(), reason: problem.reason };
    return { blocks: [], diagnostics: [diagnose(messages, 'warning', 'front-matter-malformed', values, { where })] };
  }
  const blocks: Block[] = [];
  let language: string | undefined;
  for (const scalar of scalars) {
    if (isLanguageKey(scalar.path)) language ??= languageTag(textOf(scalar.pieces));
    const what = keyKind(scalar.path, frontMatter);
    if (what !== undefined && isText(scalar, frontMatter !== undefined)) blocks.push(toBlock(scalar, what));
  }
  return { blocks, diagnostics: [], ...(language === undefined ? {} : { language }) };
}

function withoutFences(source: string, { start, end }: Span): Span {
  const first = source.indexOf('\n', start);
  const last = Math.max(source.lastIndexOf('\n', end - 1), source.lastIndexOf('\r', end - 1));
  return { start: first < 0 ? end : first + 1, end: Math.max(first + 1, last + 1) };
}

function languageTag(text: string): string | undefined {
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/.test(text) ? text.replaceAll('_', '-') : undefined;
}

/** Numbers, dates and the like, which YAML writes without quotation marks. */
const noText = /^(?:true|false|null|[-+]?[\d_.,:]+(?:e[-+]?\d+)?|0x[\da-f]+|\d{4}-\d\d?-\d\d?(?:[Tt ][\d:.]+)?(?:Z|[-+]\d\d(?::?\d\d)?)?)$/i;

/** A value that is text: not a number or a date, and unless it was asked for, not an address either. */
function isText({ place, pieces }: Scalar, asked: boolean): boolean {
  const text = textOf(pieces);
  if (!hasWords(text)) return false;
  if ((place === 'yaml:plain' || place === 'yaml:flow') && noText.test(text)) return false;
  return asked || !/^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/)\S*$/i.test(text);
}

function toBlock({ place, span, pieces, layout }: Scalar, kind: BlockKind): Block {
  const keepsLines = place === 'yaml:|' || place.length === 'toml:"""'.length || (place === 'json:"' && textOf(pieces).includes('\n'));
  return { kind, span, pieces, codes: [], place, ...(keepsLines ? { preserveSpace: true } : {}), ...(layout === undefined ? {} : { layout }) };
}

/** A value written anew, in the style it had. */
export function encodeFrontMatter({ source, block, content }: Encoding): string {
  if (isOwn(block, content)) return source.slice(block.span.start, block.span.end);
  const text = plainText(content).replace(/\0/g, '\uFFFD').replace(/\r\n?/g, '\n').replace(/[ \t]+/g, ' ').replace(/^[ \n]+|[ \n]+$/g, '');
  const style = block.place.slice(5);
  if (block.place.startsWith('json:')) return encodeJson(text, block.layout ?? {});
  if (block.place.startsWith('toml:')) return encodeToml(text, style);
  const own = style === '"' || style === "'" ? textOf(block.pieces) : '';
  const { indent = 0, width = 0, eol = '\n' } = block.layout ?? {};
  return encodeYaml(`${/^ */.exec(own)?.[0] ?? ''}${text}${/ *$/.exec(own)?.[0] ?? ''}`, { style, indent: Number(indent), width: Number(width), eol: String(eol) });
}
