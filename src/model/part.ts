import { type Content, type Inline, joinContents, plainText } from './content.ts';
import type { Part, Unit } from './translation.ts';

/** The whole source content of a unit, its parts joined. */
export function unitSource(unit: Pick<Unit, 'parts'>): Content {
  return joinContents(unit.parts.map((part) => part.source));
}

/** The text of a unit's source as a reader sees it. */
export function unitText(unit: Pick<Unit, 'parts'>): string {
  let out = '';
  for (const part of unit.parts) out += plainText(part.source);
  return out;
}

/** The segments of a unit, without the ignorable white space between them. */
export function segmentsOf(unit: Pick<Unit, 'parts'>): readonly Part[] {
  return unit.parts.filter((part) => part.kind === 'segment');
}

/** Parts in the order of their targets (XLIFF 2.1, 4.3.1.22: `order` from 1, the own place where absent). */
export function targetOrder(parts: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => part.order !== undefined)) return parts;
  const placed: (Part | undefined)[] = Array.from({ length: parts.length });
  const rest: Part[] = [];
  parts.forEach((part, i) => {
    const at = (part.order ?? i + 1) - 1;
    if (at >= 0 && at < parts.length && placed[at] === undefined) placed[at] = part;
    else rest.push(part);
  });
  return placed.flatMap((part) => part ?? (rest.shift() as Part));
}

/** A fingerprint's input: the text and codes of a unit's targets, one string. Empty where nothing is translated. */
export function targetKey(unit: Pick<Unit, 'parts'>): string {
  return targetOrder(unit.parts)
    .map((part) => (part.kind === 'segment' ? contentKey(part.target ?? []) : ''))
    .join('\u0001')
    .replace(/^\u0001+$/, '');
}

/** Content as one string that is equal for equal text and codes. Annotations do not count. */
export function contentKey(content: Content): string {
  const [only] = content;
  if (content.length === 1 && only?.kind === 'text') return only.text;
  return content.map(inlineKey).join('');
}

function inlineKey(item: Inline): string {
  if (item.kind === 'text') return item.text;
  if (item.kind === 'mark-open' || item.kind === 'mark-close') return '';
  return `\u0002${item.kind[0]}${item.id}\u0003`;
}

/** True if anything of the unit is translated. */
export function hasTarget(unit: Pick<Unit, 'parts'>): boolean {
  return unit.parts.some((part) => part.kind === 'segment' && part.target !== undefined && part.target.length > 0);
}

/**
 * Cuts content at offsets of its plain text (UTF-16 code units). At a cut an opening code goes to the
 * piece after it, a closing or standalone one stays with the piece before.
 */
export function cutContent(content: Content, cuts: readonly number[]): readonly Content[] {
  const pieces: Inline[][] = [[]];
  let at = 0;
  let next = 0;
  const open = (): Inline[] => {
    pieces.push([]);
    next += 1;
    return pieces.at(-1) as Inline[];
  };
  for (const item of content) {
    if (item.kind !== 'text') {
      while (next < cuts.length && at >= (cuts[next] as number) && (item.kind === 'open' || item.kind === 'mark-open')) open();
      (pieces.at(-1) as Inline[]).push(item);
      continue;
    }
    let text = item.text;
    while (next < cuts.length && (cuts[next] as number) < at + text.length) {
      const head = text.slice(0, Math.max(0, (cuts[next] as number) - at));
      if (head !== '') (pieces.at(-1) as Inline[]).push({ kind: 'text', text: head });
      text = text.slice(head.length);
      at += head.length;
      open();
    }
    if (text !== '') (pieces.at(-1) as Inline[]).push({ kind: 'text', text });
    at += text.length;
  }
  while (next < cuts.length) open();
  return pieces;
}
