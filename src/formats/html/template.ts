import { isSpace } from './tag.ts';

/** A tag of a template language in a page: what it becomes is filled in before a browser reads it. */
export interface TemplateTag {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** It says what is printed and how often, and prints nothing itself: text before and behind it is not one text. */
  readonly control: boolean;
}

/** A page with the tags of its template language. */
export interface Templated {
  readonly tags: readonly TemplateTag[];
  /**
   * The page with letters or spaces in the place of what is in the tags, so that nothing in them is markup; offsets are the source's.
   */
  readonly masked: string;
}

// Every part of a branch excludes its own beginning, so that a tag without an end is looked at once.
const pattern = new RegExp(
  [
    // Handlebars: comments, what is not escaped; Go: comments, texts in backticks.
    String.raw`\{\{~?!--(?:[^-{]|-(?!-~?\}\})|\{(?!\{~?!--))*--~?\}\}`,
    String.raw`\{\{-?[ \t]*/\*(?:[^*{]|\*(?!/)|\{(?!\{-?[ \t]*/\*))*\*/[ \t]*-?\}\}`,
    String.raw`\{\{\{[^{}]*\}\}\}`,
    String.raw`\{\{(?:[^{}\x60]|\{(?!\{)|\}(?!\})|\x60[^\x60{}]*\x60)*\}\}`,
    // Liquid, Jinja, Twig, Nunjucks, Django; with all that stands in a comment, in code and in a style.
    String.raw`\{%-?[ \t]*(comment|highlight|schema|javascript|stylesheet|style)\b[^%{}]*%\}(?:[^{]|\{(?!%-?[ \t]*(?:end)?\1\b))*\{%-?[ \t]*end\1[ \t]*-?%\}`,
    String.raw`\{%(?:[^%{]|%(?!\})|\{(?!%))*%\}`,
    // ERB, EJS, JSP.
    String.raw`<%--(?:[^-<]|-(?!-%>)|<(?!%--))*--%>`,
    String.raw`<%(?!%)(?:[^%<]|%(?!>)|<(?!%))*%>`,
    String.raw`<\?(?:php\b|=|(?=\s))(?:[^?<]|\?(?!>)|<(?!\?))*(?:\?>|$(?![\s\S]))`,
  ].join('|'),
  'g',
);
/** Comments of Jinja, Twig and Nunjucks: elsewhere such a brace begins something else. */
const comments = /\{#(?:[^#{]|#(?!\})|\{(?!#))*#\}/g;
/** Blocks of Angular alone on their lines. */
const angular = /^[ \t]*(?:\}[ \t]*)?@(?:if|else if|else|for|empty|switch|case|default|defer|placeholder|loading|error)\b[^\n{}]*\{[ \t]*\r?$|^[ \t]*\}[ \t]*\r?$/gm;

/** Words by which Go's templates say more than what to print. */
const go = /^\{\{-?\s*(?:if|else|end|range|with|define|block|template|break|continue)\b/;
const mustache = /^\{\{~?[#/^>!]|^\{\{~?\s*else\b|^\{\{-?\s*\/\*/;
/** Tags that print something in their place. */
const printing = /^\{%-?\s*(?:include|include_relative|render|trans|translate|t|url|link|post_url|static|now|cycle|increment|csrf_token|call|gist|image|img|emoji|icon|blocktrans|blocktranslate|plural|endtrans|endblocktrans|endblocktranslate)\b/;
const php = /^<\?(?:=|php\s+(?:echo|print|the_|_e\b|esc_\w+_e\b))/;

function isControl(tag: string): boolean {
  if (tag.startsWith('{%')) return !printing.test(tag);
  if (tag.startsWith('{#')) return true;
  if (tag.startsWith('<%')) return !/^<%[=-]/.test(tag) || tag.startsWith('<%--');
  if (tag.startsWith('<?')) return !php.test(tag);
  return go.test(tag) || mustache.test(tag);
}

/** A tag of Liquid and the like by itself, at a place. */
const single = /\{%(?:[^%{]|%(?!\})|\{(?!%))*%\}/y;
const comment = /^(?:\{\{~?!--|\{\{-?[ \t]*\/\*|\{#|\{%-?[ \t]*(?:comment|highlight|schema|javascript|stylesheet|style)\b[^]*%\}$)/;

/** What an expression finds that can be a tag: marks of which a page speaks stand in different elements of it. */
function* matches(source: string, expression: RegExp): Generator<{ readonly index: number; readonly 0: string }> {
  const pattern = new RegExp(expression);
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    if (!isSpokenOf(match[0])) {
      yield match;
      continue;
    }
    single.lastIndex = match.index;
    const alone = match[0].startsWith('{%') ? single.exec(source)?.[0] : undefined;
    const isTag = alone !== undefined && alone.length < match[0].length && !isSpokenOf(alone);
    if (isTag) yield { index: match.index, 0: alone };
    pattern.lastIndex = match.index + (isTag ? alone.length : 2);
  }
}

/** Braces in braces, as grammars, formulas and data have them: in a tag they stand behind white space, `{{ f({ a: 1 }) }}`. */
function isData(tag: string): boolean {
  return /^\{\{(?!\{|[~-]?\s|~?!|-?[ \t]*\/\*)/.test(tag) && /[{}]/.test(tag.slice(2, -2).replace(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g, ''));
}

/** True of a stretch between two marks that holds markup of the page around them, or is no tag for another reason. */
function isSpokenOf(tag: string): boolean {
  if (isData(tag)) return true;
  if (!tag.startsWith('{') || !tag.includes('<') && !tag.includes('-->')) return false;
  if (tag.includes('-->') && !tag.includes('<!--')) return true;
  // Texts in quotation marks may hold markup: those that begin behind something else than a letter.
  const bare = tag.replace(/(?<=[\s(=,:+|?[{!&<>])(?:"[^"\n]*"|'[^'\n]*'|`[^`]*`)/g, '');
  if (!comment.test(tag)) return /<\/[a-z]|<(?:p|div|span|a|b|i|em|strong|code|pre|tt|li|ul|ol|dl|dt|dd|table|tr|td|th|br|h[1-6]|img)(?=[\s>/])/i.test(bare);
  const open = new Map<string, number>();
  for (const [, close, name = ''] of bare.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    const depth = (open.get(name.toLowerCase()) ?? 0) + (close === '/' ? -1 : 1);
    if (depth < 0) return true;
    open.set(name.toLowerCase(), depth);
  }
  return false;
}

/**
 * Finds the tags of template languages in a page: Liquid, Jinja, Twig, Nunjucks, Django, Handlebars, Mustache, Vue, Angular, Go, ERB,
 * EJS, JSP, PHP. Linear.
 *
 * @param start where the page begins, behind front matter.
 * @returns undefined where there is none.
 * @example readTemplates('<p {% if a < b %}id="{{ x }}"{% endif %}>', 0)?.tags.length // 3
 */
export function readTemplates(source: string, start: number): Templated | undefined {
  const isAngular = source.includes('@') && /^[ \t]*@(?:if|for|switch|defer)\b[^\n{}]*\{[ \t]*\r?$/m.test(source);
  if (!isAngular && !/\{\{|\{%|<%|<\?(?:php|=|\s)/.test(source)) return undefined;
  const found: TemplateTag[] = [];
  const add = (expression: RegExp, control?: boolean): void => {
    for (const { index, 0: tag } of matches(source, expression)) {
      const lead = control === true ? /^[ \t]*/.exec(tag)?.[0].length ?? 0 : 0;
      const text = tag.trim();
      if (index >= start) found.push({ start: index + lead, end: index + lead + text.length, control: control ?? isControl(text) });
    }
  };
  add(pattern);
  if (/\{%/.test(source)) add(comments, true);
  if (isAngular) add(angular, true);
  const tags: TemplateTag[] = [];
  for (const tag of found.sort((a, b) => a.start - b.start || b.end - a.end)) if (tag.start >= (tags.at(-1)?.end ?? 0)) tags.push(tag);
  return tags.length === 0 ? undefined : mask(source, start, tags);
}

/** Where in HTML a place is: in text, in a tag, in a value in quotes, in a comment, in a script or a style. */
type Place = 'text' | 'tag' | '"' | "'" | 'comment' | 'raw';

function mask(source: string, start: number, tags: readonly TemplateTag[]): Templated {
  const kept: TemplateTag[] = [];
  let out = source.slice(0, start);
  let place = 'text' as Place;
  let close = '';
  let at = start;
  const read = (to: number): void => {
    const stretch = source.slice(at, to);
    out += stretch;
    let i = 0;
    while (i < stretch.length) {
      if (place === 'text') {
        const open = stretch.indexOf('<', i);
        if (open < 0) break;
        i = open + 1;
        if (stretch.startsWith('!--', i)) place = 'comment';
        else if (i === stretch.length ? to < source.length : /[A-Za-z/]/.test(stretch[i] as string)) {
          const raw = /^(?:script|style)(?=[\s/>])/i.exec(stretch.slice(i, i + 7))?.[0];
          close = raw === undefined ? '' : `</${raw.toLowerCase()}`;
          place = 'tag';
        }
      } else if (place === 'tag') {
        const sign = next(stretch, i);
        if (sign < 0) break;
        i = sign + 1;
        if (stretch[sign] === '>') place = close === '' ? 'text' : 'raw';
        // A quotation mark opens a value behind an equals sign only.
        else if (isBehindEquals(source, at + sign)) place = stretch[sign] as Place;
      } else {
        const end: string = place === 'comment' ? '-->' : place === 'raw' ? close : place;
        const found = place === 'raw' ? endOfRaw(stretch, close, i) : stretch.indexOf(end, i);
        if (found < 0) break;
        i = place === 'raw' ? found : found + end.length;
        place = place === 'comment' || place === 'raw' ? 'text' : 'tag';
      }
    }
    at = to;
  };
  for (const tag of tags) {
    read(tag.start);
    const text = source.slice(tag.start, tag.end);
    at = tag.end;
    if (place !== 'comment') kept.push(tag);
    if (place === 'raw' || place === 'comment') out += text;
    else if (place === 'text') out += text.replace(/[^A-Za-z0-9]/g, 'x');
    else if (place === 'tag') out += /[\s"']/.test(source[tag.start - 1] ?? '') && !isBehindEquals(source, tag.start) && source[tag.end] !== '=' ? ' '.repeat(text.length) : text.replace(/[^A-Za-z0-9]/g, 'x');
    else out += text.replace(/["'&<>`]|[^\S ]/g, 'x');
  }
  read(source.length);
  return { tags: kept, masked: out };
}

/** Where a script or a style ends, in whatever case its name is written there; negative where it does not. */
function endOfRaw(text: string, close: string, from: number): number {
  const end = close === '</script' ? /<\/script/gi : /<\/style/gi;
  end.lastIndex = from;
  return end.exec(text)?.index ?? -1;
}

function next(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '>' || text[at] === '"' || text[at] === "'") return at;
  return -1;
}

function isBehindEquals(source: string, at: number): boolean {
  let from = at - 1;
  while (from > 0 && at - from < 100 && isSpace(source.charCodeAt(from))) from -= 1;
  return source[from] === '=';
}

/** The control tags that stand alone on their lines, or with others of their kind: text ends at them. */
export function ownLines(source: string, tags: readonly TemplateTag[]): readonly TemplateTag[] {
  const before = tags.map(() => false);
  const behind = tags.map(() => false);
  tags.forEach(({ start }, i) => {
    const from = tags[i - 1]?.end ?? 0;
    const edge = blankBack(source, start, from);
    before[i] = edge === 0 || isBreak(source, edge - 1) || (edge === from && before[i - 1] === true && tags[i - 1]?.control === true);
  });
  for (let i = tags.length - 1; i >= 0; i -= 1) {
    const to = tags[i + 1]?.start ?? source.length;
    const edge = blankAhead(source, (tags[i] as TemplateTag).end, to);
    behind[i] = edge === source.length || isBreak(source, edge) || (edge === to && behind[i + 1] === true && tags[i + 1]?.control === true);
  }
  return tags.filter((tag, i) => tag.control && before[i] === true && behind[i] === true);
}

/** True of a tag that has its line for itself, whatever it says. */
export function isAlone(source: string, { start, end }: TemplateTag): boolean {
  const from = blankBack(source, start, 0);
  const to = blankAhead(source, end, source.length);
  return (from === 0 || isBreak(source, from - 1)) && (to === source.length || isBreak(source, to));
}

function isBreak(source: string, at: number): boolean {
  return source[at] === '\n' || source[at] === '\r';
}

function blankBack(source: string, at: number, limit: number): number {
  let from = at;
  while (from > limit && (source[from - 1] === ' ' || source[from - 1] === '\t')) from -= 1;
  return from;
}

function blankAhead(source: string, at: number, limit: number): number {
  let to = at;
  while (to < limit && (source[to] === ' ' || source[to] === '\t')) to += 1;
  return to;
}
