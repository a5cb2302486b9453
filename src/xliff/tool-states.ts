import type { State } from '../model/translation.ts';
import type { XmlTag } from '../xml/tag.ts';

export const sdlNamespace = 'http://sdl.com/FileTypes/SdlXliff/1.0';
export const memoqNamespace = 'MQXliff';
export const memsourceNamespace = 'http://www.memsource.com/mxlf/2.0';

/** Words that CAT tools have beside XLIFF's own, by the attribute that says them. */
export const toolWords: Readonly<Record<string, Readonly<Record<string, State>>>> = {
  'Trados Studio, `sdl:seg` `conf`': {
    Unspecified: 'initial',
    Draft: 'initial',
    RejectedTranslation: 'initial',
    Translated: 'translated',
    RejectedSignOff: 'translated',
    ApprovedTranslation: 'reviewed',
    ApprovedSignOff: 'final',
  },
  'memoQ, `mq:status`': {
    NotStarted: 'initial',
    Pretranslated: 'initial',
    AssembledFromFragments: 'initial',
    Edited: 'initial',
    PartiallyEdited: 'initial',
    Rejected: 'initial',
    ManuallyConfirmed: 'translated',
    Confirmed: 'translated',
    Reviewer1Confirmed: 'reviewed',
    Proofread: 'final',
  },
  'Phrase, `m:confirmed`': { '0': 'initial', '1': 'translated', '2': 'reviewed' },
};

const byWord: ReadonlyMap<string, State> = new Map(Object.values(toolWords).flatMap((words) => Object.entries(words).map(([word, state]) => [word.toLowerCase(), state] as const)));

/** What memoQ and Phrase (Memsource) say on the `trans-unit` itself. */
export function unitToolState(tag: XmlTag): State | undefined {
  const memoq = tag.get('status', memoqNamespace);
  if (memoq !== undefined) return toolState(memoq);
  const confirmed = tag.get('confirmed', memsourceNamespace);
  return confirmed === undefined ? undefined : (toolState(confirmed) ?? 'reviewed');
}

/** The state that a word of Trados or memoQ stands for. */
export function toolState(word: string): State | undefined {
  return byWord.get(word.toLowerCase());
}
