import type { Clause } from './clauses.ts';
import type { Evidence } from './evidence.ts';
import type { Known } from './known.ts';
import type { Speaking } from './speaking.ts';
import type { Tools } from './tools.ts';
import { introducesAnother } from './speakers.ts';
import { opensWithNew, type Subject } from './subjects.ts';

/** Who a clause names, as far as that can be told from it alone. */
interface Said {
  readonly speaking: Speaking;
  readonly name?: string;
}

/** What is known when it is asked whose turn it is. */
interface Turning {
  readonly language: string;
  readonly tools: Tools;
  readonly said: Said;
  /** Who is said to have said it where that is no name. */
  readonly subject: Subject | undefined;
  /** Words that the article has for who wrote the passage. */
  readonly around: Iterable<string>;
  /** The clause names who wrote the passage by what they are. */
  readonly hasRole: boolean;
  /** Who spoke in the quotation before, if it stands near. */
  readonly last: Speaking | undefined;
  /** Asks whether who wrote the passage was named last before the quotation. */
  readonly isNamed: () => boolean;
}

/** Who says a quotation, as seen from a passage. */
export interface Turn {
  readonly said: Said;
  readonly speaking: Speaking;
  /** Somebody else has come in: a stranger without a name, or whom the sentence before introduces. */
  readonly turned: boolean;
  /** What that says against a link. */
  readonly evidence: Evidence;
}

/** Tells whether who wrote a passage says a quotation too: by name, by what they are, or as whoever spoke before. */
export function turnOf(known: Known, clause: Clause, { language, tools, said, subject, around, hasRole, last, isNamed }: Turning): Turn {
  const anonymous = said.speaking !== 'same' && said.speaking !== 'other';
  const stranger = anonymous && subject !== undefined && !isAcquainted(subject, around) ? subject : undefined;
  const turned = stranger !== undefined || (said.speaking === 'pronoun' && introducesAnother(clause, known, language, tools));
  const opens = stranger === undefined && turned && !/(?:^|\s)(?:it|es)(?:\s|$)/iu.test(clause.text) && opensWithNew(clause.before, language);
  const score = -1 - (opens || stranger?.kind === 'new' ? 0.5 : 0) - (opens || stranger?.beside === true ? 1 : 0);
  return { said, speaking: turned ? 'unknown' : speakingBy(), turned, evidence: { kind: 'stranger', score, ...(stranger === undefined ? {} : { quoted: stranger.text }) } };

  function speakingBy(): Speaking {
    const { speaking } = said;
    const refers = speaking === 'pronoun' || speaking === 'bare';
    if (refers && last === 'same') return 'same';
    if (speaking === 'bare' && last === 'other') return 'other';
    if (speaking === 'pronoun' && isNamed()) return 'same';
    return speaking === 'unknown' && hasRole ? 'same' : speaking;
  }
}

/** True of somebody whom the article has called so when it spoke of who wrote the passage. */
function isAcquainted(subject: Subject, around: Iterable<string>): boolean {
  const words = subject.text.split(' ').filter((word) => word.length >= 4);
  return [...around].some((it) => words.some((word) => word.startsWith(it)));
}
