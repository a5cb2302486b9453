import type { Line } from './lines.ts';

/** What a line of a mail is: it stands as it is, or it begins the subject, or goes on with it. */
export type MailRole = 'stands' | 'subject' | 'subject-goes-on';

/** The headers by which people know a mail, as mail programs write them in the languages of their users. */
const people: Readonly<Record<'from' | 'subject' | 'date' | 'to', RegExp>> = {
  from: /^(?:from|von|de|da|van|från|fra|od|від|от|expéditeur|remitente)$/i,
  subject: /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|тема)$/i,
  date: /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado(?: el)?|data|inviato|verzonden|skickat|дата|надіслано|отправлено|wysłano)$/i,
  to: /^(?:to|an|à|a|para|aan|till|til|do|кому)$/i,
};
/** Headers that only programs read. */
const technical =
  /^(?:x-[\w-]+|content-[\w-]+|mime-version|message-id|in-reply-to|references|received(?:-spf)?|return-path|delivered-to|envelope-to|list-[\w-]+|resent-[\w-]+|user-agent|newsgroups|path|lines|nntp-posting-\w+|followup-to|xref|errors-to|precedence|dkim-signature|arc-[\w-]+|authentication-results|mail-followup-to|thread-[\w-]+|autocrypt|archived-at|status|old-[\w-]+)$/i;
const other = /^(?:b?cc|kopie|copie|копія|копия|kopia|sender|reply-to|organi[sz]ation|approved|distribution|importance|priority|keywords|attachments?|anlagen?|openpgp)$/i;

const header = /^([\p{L}][\p{L}\p{N}-]*(?: el)?)[ \u00a0]?:(?=\s|$)[ \t\u00a0]*/u;
/** Between the messages of a mailbox. */
const envelope = /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d/;
const forwarded = /^(?:-{3,}|_{3,}|={3,}|\*{3,})[ \t]*\S.{0,60}?[ \t]*(?:-{3,}|_{3,}|={3,}|\*{3,})$/;
const boundary = /^--[\w='()+_,./:?-]{10,70}$/;

/** Of a line between mails. */
const longest = 200;

interface Header {
  readonly role: 'from' | 'subject' | 'date' | 'to' | 'technical' | 'other';
  readonly value: string;
  /** Length of what stands before the value. */
  readonly before: number;
}

function readHeader(text: string): Header | undefined {
  const found = header.exec(text);
  if (found === null) return undefined;
  const name = found[1] as string;
  const value = text.slice(found[0].length);
  const role = technical.test(name) ? 'technical' : other.test(name) ? 'other' : (Object.keys(people) as (keyof typeof people)[]).find((each) => people[each].test(name));
  return role === undefined ? undefined : { role, value, before: found[0].length };
}

/**
 * What the lines of a paragraph are if they are, all of them, the head of a mail (RFC 5322, 2.2) or of a part of one: headers
 * that are known, with a sender and something else that people read, and an address or a header that only programs read.
 *
 * @returns for each line its role and where its words begin (UTF-16 code units); undefined where it is no head.
 */
export function readMailHead(source: string, group: readonly Line[]): readonly { readonly role: MailRole; readonly from: number }[] | undefined {
  const text0 = textOf(source, group[0] as Line);
  // Longer lines are none of them, and would take long to be looked at.
  const first = text0.length <= longest && (envelope.test(text0) || boundary.test(text0) || forwarded.test(text0)) ? 1 : 0;
  if (first === 0 && readHeader(text0) === undefined) return undefined;
  const said = new Set<Header['role']>();
  const out: { role: MailRole; from: number }[] = [];
  let inSubject = false;
  let plain = first === 1 && !boundary.test(text0);
  for (const [i, line] of group.entries()) {
    const text = textOf(source, line);
    if (i < first) {
      out.push({ role: 'stands', from: line.words.start });
      continue;
    }
    const goesOn = i > first && line.marker === '' && /^[ \t]/.test(line.indent);
    const found = goesOn ? undefined : readHeader(text);
    if (!goesOn && found === undefined) return undefined;
    if (found !== undefined) {
      said.add(found.role);
      // A subject in encoded words is no text.
      inSubject = found.role === 'subject' && found.value !== '' && !/^=\?[\w-]+\?[BQ]\?/i.test(found.value);
      if (/@|^<.*>$/.test(found.value) || found.role === 'technical') plain = true;
    } else if (/@/.test(text)) plain = true;
    out.push(inSubject ? { role: goesOn ? 'subject-goes-on' : 'subject', from: line.words.start + (found?.before ?? 0) } : { role: 'stands', from: line.words.start });
  }
  if (said.size === 0) return first === 1 && envelope.test(text0) ? out : undefined;
  const isPart = said.size === 1 && said.has('technical');
  const isMail = said.has('from') && (said.has('subject') || said.has('date') || said.has('to') || said.has('technical'));
  return plain && (isPart || isMail) ? out : undefined;
}

function textOf(source: string, { words }: Line): string {
  return source.slice(words.start, words.end);
}

/**
 * The lines of signatures, keys and the like (RFC 4880, 6.2), from `-----BEGIN …` to its end; of a signed message the line that
 * says so and its headers.
 *
 * @param groups stretches of lines that have words.
 */
export function armourLines(source: string, groups: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const out = new Set<Line>();
  if (!source.includes('-----BEGIN ')) return out;
  let close: string | undefined;
  /** What begins and does not end behind here. */
  const endless = new Set<string>();
  for (const group of groups) {
    let signed = false;
    for (const line of group) {
      const text = textOf(source, line).replace(/^- (?=-)/, '');
      const begin = close === undefined ? /^-----BEGIN ([A-Z0-9 ]+)-----$/.exec(text)?.[1] : undefined;
      if (begin === 'PGP SIGNED MESSAGE') signed = true;
      else if (begin !== undefined && !endless.has(begin)) {
        if (source.includes(`-----END ${begin}-----`, line.words.end)) close = `-----END ${begin}-----`;
        else endless.add(begin);
      }
      if (close !== undefined || (signed && (begin !== undefined || /^[A-Z][\w-]+: \S/.test(text)))) out.add(line);
      if (text === close) close = undefined;
    }
  }
  return out;
}

/** True of lines that are data in letters: a part of a mail in Base64. */
export function isBase64(source: string, group: readonly Line[]): boolean {
  const size = lengthOf(group[0] as Line);
  if (group.length < 2 || size < 60) return false;
  return group.every((line, i) => (i === group.length - 1 || lengthOf(line) === size) && /^[A-Za-z0-9+/]+={0,2}$/.test(textOf(source, line)));
}

function lengthOf({ words }: Line): number {
  return words.end - words.start;
}
