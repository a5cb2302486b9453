import type { Code } from '../model/content.ts';
import type { XmlTag } from '../xml/tag.ts';
import type { CodeDraft, CodeReading } from './code-table.ts';
import { readCtype } from './ctype.ts';
import type { Mutable } from '../text/mutable.ts';

/** An end of a code of 1.2: its tag, and the original data that stand between its tags (none in `g`, `x`, `bx`, `ex`). */
export interface End12 {
  readonly tag: XmlTag;
  readonly data: string;
}

/** How the codes of XLIFF 1.2 are read. It has no word for what may be done with them, but `clone`. */
export const codes12: CodeReading<End12> = {
  code: readCode,
  sameData: (a, b) => a.open?.data === b.open?.data && a.close?.data === b.close?.data,
};

function readCode({ id, paired, open, close }: CodeDraft<End12>): Code {
  const head = ((open ?? close) as End12).tag;
  const code: Mutable<Code> = {
    id,
    paired,
    data: open?.data ?? '',
    canCopy: head.get('clone') !== 'no',
    canDelete: true,
    canOverlap: true,
    canReorder: 'yes',
    ...readCtype(head.get('ctype')),
  };
  if (paired && close !== undefined && (close.data !== '' || code.data !== '')) code.dataEnd = close.data;
  const equiv = open?.tag.get('equiv-text');
  if (equiv !== undefined && equiv !== '') code.equiv = equiv;
  const equivEnd = paired && close?.tag.local !== 'g' ? close?.tag.get('equiv-text') : undefined;
  if (equivEnd !== undefined && equivEnd !== '') code.equivEnd = equivEnd;
  return code;
}
