import { proposalPrefix } from '../model/proposal.ts';
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

/** Words of theirs that say that nobody has looked at a target, or that it was rejected: it is not taken for a translation, whatever it says. */
export const proposalWords: ReadonlyMap<string, string> = new Map([
  ['RejectedTranslation', 'rejected'],
  ['Pretranslated', 'tm'],
  ['AssembledFromFragments', 'mt'],
  ['Rejected', 'rejected'],
].map(([word, kind]) => [(word as string).toLowerCase(), `${proposalPrefix}${kind}`]));

/** What a tool says about the state of a target. */
export interface ToolState {
  readonly state: State;
  readonly subState?: string;
}

const byWord: ReadonlyMap<string, State> = new Map(Object.values(toolWords).flatMap((words) => Object.entries(words).map(([word, state]) => [word.toLowerCase(), state] as const)));
const byMachine: ReadonlySet<string> = new Set(['mt', 'nmt', 'amt']);

/** What memoQ and Phrase (Memsource) say on the `trans-unit` itself. */
export function unitToolState(tag: XmlTag): ToolState | undefined {
  const memoq = tag.get('status', memoqNamespace);
  if (memoq !== undefined) return toolState(memoq);
  const confirmed = tag.get('confirmed', memsourceNamespace);
  if (confirmed === undefined) return undefined;
  const origin = tag.get('trans-origin', memsourceNamespace) ?? '';
  const untouched = confirmed === '0' && tag.get('level-edited', memsourceNamespace) === 'false' && isProposed(origin, Number(tag.get('score', memsourceNamespace)) * 100);
  return untouched ? proposed(origin) : (toolState(confirmed) ?? { state: 'reviewed' });
}

/** What Trados says of a sentence: of its own proposals, where they come from. */
export function segmentToolState(tag: XmlTag): ToolState | undefined {
  const told = toolState(tag.get('conf') ?? 'Unspecified');
  const origin = tag.get('origin') ?? '';
  return told?.state === 'initial' && told.subState === undefined && isProposed(origin, Number(tag.get('percent') ?? '0')) ? proposed(origin) : told;
}

/** True of what a machine, or a memory that knows no such text, has put there. */
function isProposed(origin: string, percent: number): boolean {
  return byMachine.has(origin) || (origin === 'tm' && percent < 100);
}

function proposed(origin: string): ToolState {
  return { state: 'initial', subState: `${proposalPrefix}${origin === 'tm' ? 'tm' : 'mt'}` };
}

/** What a word of Trados or memoQ stands for. */
export function toolState(word: string): ToolState | undefined {
  const state = byWord.get(word.toLowerCase());
  if (state === undefined) return undefined;
  const subState = proposalWords.get(word.toLowerCase());
  return subState === undefined ? { state } : { state, subState };
}
