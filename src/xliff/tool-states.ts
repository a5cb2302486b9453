import type { State } from '../model/translation.ts';
import type { XmlTag } from '../xml/tag.ts';

export const memoqNamespace = 'MQXliff';
export const memsourceNamespace = 'http://www.memsource.com/mxlf/2.0';

/** Words that CAT tools have beside XLIFF's own, in lower case: Trados (`conf`), memoQ (`mq:status`). */
const toolStates: Readonly<Record<string, State>> = {
  // Trados Studio
  draft: 'initial',
  rejectedtranslation: 'initial',
  translated: 'translated',
  approvedtranslation: 'reviewed',
  rejectedsignoff: 'translated',
  approvedsignoff: 'final',
  // memoQ
  notstarted: 'initial',
  pretranslated: 'initial',
  assembledfromfragments: 'initial',
  edited: 'initial',
  partiallyedited: 'initial',
  rejected: 'initial',
  manuallyconfirmed: 'translated',
  confirmed: 'translated',
  reviewer1confirmed: 'reviewed',
  proofread: 'final',
};

/** What memoQ and Phrase (Memsource) say on the `trans-unit` itself. */
export function unitToolState(tag: XmlTag): State | undefined {
  const memoq = tag.get('status', memoqNamespace);
  if (memoq !== undefined) return toolState(memoq);
  const confirmed = tag.get('confirmed', memsourceNamespace);
  return confirmed === undefined ? undefined : confirmed === '0' ? 'initial' : confirmed === '1' ? 'translated' : 'reviewed';
}

/** The state that a word of Trados or memoQ stands for. */
export function toolState(word: string): State | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(toolStates, key) ? toolStates[key] : undefined;
}
