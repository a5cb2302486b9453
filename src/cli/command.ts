import type { Command } from 'commander';
import type { Project } from '../workspace/project.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Progress } from './progress.ts';
import type { Voice } from './voice.ts';
import type { Words } from './words.ts';

/** Options as commander gives them: by their long names in camel case. */
export type Options = Readonly<Record<string, unknown>>;

/** What a command is called with. */
export interface Call<O = Options> {
  /** The folder that the command is about. */
  readonly cwd: string;
  /** Path of a config, where one is named. */
  readonly config: string | undefined;
  readonly args: readonly string[];
  readonly options: O;
  readonly voice: Voice;
  /** Lists units, not only how many. */
  readonly verbose: boolean;
  /** The answer's data are wanted, not its text. */
  readonly json: boolean;
  /** Standard output takes colours. */
  readonly colors: boolean;
  /** How wide the terminal is that standard output is; undefined where it is none. */
  readonly columns: number | undefined;
  readonly progress: Progress;
  /** Says something before the command is done, on standard output. */
  readonly announce: (data: Readonly<Record<string, unknown>>, text: string) => void;
  /** Until the person at the terminal, or the system, asks the command to end. */
  readonly untilInterrupted: () => Promise<void>;
  /** Asks the person at the terminal; undefined where there is none. */
  readonly ask: ((question: string, standard: string) => Promise<string>) | undefined;
}

/** What a command has to say. */
export interface Answer {
  /** For `--json`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** For people, on standard output. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What was looked for and found: `text` shows it to people, and `--json` lists it among the diagnostics. */
  readonly findings?: readonly Diagnostic[];
  /** All there is to say was announced. */
  readonly announced?: boolean;
  /** Something is incomplete or stale that was asked to be complete and fresh. */
  readonly incomplete?: boolean;
  /** What was given is not as it should be, though nothing went wrong in finding that out. */
  readonly rejected?: boolean;
}

/** One command: how it is called, and what it does. */
export interface CommandRow<O = Options> {
  readonly name: string;
  declare(command: Command, words: Words): void;
  /** Opened by the frame for commands that need one. */
  run(call: Call<O>, project: Project): Promise<Answer>;
  /** Where false, the command is given the folder itself as a project, and no config is looked for. */
  readonly needsConfig?: boolean;
}
