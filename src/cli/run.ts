import { resolve } from 'node:path';
import pc from 'picocolors';
import type { Diagnostic } from '../text/diagnostic.ts';
import { type Asked, askUser } from './ask.ts';
import type { Answer, Call, CommandRow, Options } from './command.ts';
import { type ExitStatus, exitStatus, exitStatusOf } from './exit.ts';
import { createProgram, usageProblem } from './program.ts';
import { diagnosticLine } from './print.ts';
import { createProgress } from './progress.ts';
import { loadWords, type Words } from './words.ts';

/** The parts of the process that a run uses. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  cwd(): string;
  /** Until the process is asked to end, for commands that go on until then; where there is no telling, they end at once. */
  untilInterrupted?(): Promise<void>;
}

interface GlobalOptions {
  readonly cwd?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/**
 * Runs stet as it is called from a command line. Writes to the streams it is given, and ends no process.
 *
 * @param args without the program's own name.
 * @returns the exit status.
 */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const words = loadWords(around.env);
  const face = createFace(around, words, args.includes('--json'), args.includes('--quiet') || args.includes('-q'));
  let status: ExitStatus = exitStatus.done;
  try {
    const program = createProgram(args, words, around, async (row, given, options) => {
      const global = program.opts<GlobalOptions>();
      status = await perform(row, { args: given, options, global }, around, words, face);
    });
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    const problem = usageProblem(error);
    if (problem === 'shown') return exitStatus.done;
    if (problem === 'lost') return exitStatus.usage;
    if (problem !== undefined) {
      face.finish({ data: {}, text: '', diagnostics: [problem] });
      return exitStatus.usage;
    }
    face.crash(error);
    return exitStatus.failed;
  }
}

interface Given {
  readonly args: readonly string[];
  readonly options: Options;
  readonly global: GlobalOptions;
}

async function perform(row: CommandRow, given: Given, around: Surroundings, words: Words, face: Face): Promise<ExitStatus> {
  const { global } = given;
  const cwd = resolve(around.cwd(), global.cwd ?? '.');
  const [{ createVoice }, { openProject }] = await Promise.all([import('./voice.ts'), import('../workspace/project.ts')]);
  const voice = createVoice(words);
  const opened = await openProject(cwd, row.needsConfig === false ? { search: false } : { config: global.config });
  if (opened.project === undefined) {
    face.finish({ data: {}, text: '', diagnostics: opened.diagnostics });
    return exitStatusOf(opened.diagnostics);
  }
  const progress = createProgress(around.stderr, !face.json && !face.quiet, (done, total) =>
    voice.say('progress', { done: voice.number(done), total: voice.number(total) }),
  );
  const call: Call = {
    cwd,
    config: global.config,
    args: given.args,
    options: given.options,
    voice,
    verbose: global.verbose === true,
    json: face.json,
    colors: !face.json && useColors(around.env, around.stdout.isTTY),
    columns: around.stdout.isTTY && around.stdout.columns > 0 ? around.stdout.columns : undefined,
    progress,
    announce(data, text) {
      progress.clear();
      face.print(data, text);
    },
    untilInterrupted: () => around.untilInterrupted?.() ?? Promise.resolve(),
    ask: face.json || face.quiet ? undefined : asker(around),
  };
  try {
    const answer = await row.run(call, opened.project);
    progress.clear();
    face.finish(answer, call.verbose);
    return exitStatusOf([...answer.diagnostics, ...(answer.findings ?? [])], answer);
  } finally {
    progress.clear();
  }
}

function asker({ stdin, stderr }: Surroundings): Asked | undefined {
  return stdin.isTTY && stderr.isTTY ? (question, standard) => askUser(stdin, stderr, question, standard) : undefined;
}

/** How many warnings of one kind are named; errors are named all. */
const alike = 20;

/** Where answers and problems are written. */
interface Face {
  readonly json: boolean;
  readonly quiet: boolean;
  print(data: Answer['data'], text: string): void;
  finish(answer: Answer, verbose?: boolean): void;
  crash(error: unknown): void;
}

function createFace({ env, stdout, stderr }: Surroundings, words: Words, json: boolean, quiet: boolean): Face {
  const colors = pc.createColors(useColors(env, stderr.isTTY));
  const say = (diagnostic: Diagnostic): unknown => stderr.write(`${diagnosticLine(diagnostic, words, colors)}\n`);
  return {
    json,
    quiet,
    print(data, text) {
      if (json) stdout.write(`${JSON.stringify(data, null, 2)}\n`);
      else if (text !== '') stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    finish({ data, text, diagnostics, findings = [], announced = false }, verbose = false) {
      if (json) {
        if (!announced) stdout.write(`${JSON.stringify({ ...data, diagnostics: [...diagnostics, ...findings] }, null, 2)}\n`);
        return;
      }
      const warnings = new Map<string, number>();
      for (const diagnostic of diagnostics) {
        const { code, severity } = diagnostic;
        if (severity !== 'error' && (quiet || (severity === 'info' && !verbose))) continue;
        const count = (warnings.get(code) ?? 0) + 1;
        if (severity === 'warning') warnings.set(code, count);
        if (severity === 'error' || verbose || count <= alike) say(diagnostic);
      }
      for (const [code, count] of warnings) {
        if (!verbose && count > alike) stderr.write(`${words.say('more', { code, count: count - alike, n: count - alike })}\n`);
      }
      if (!quiet && text !== '') stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    crash(error) {
      const message = error instanceof Error ? error.message : String(error);
      const trace = env.STET_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
      stderr.write(`${words.say('crash', { message })}${trace}\n`);
    },
  };
}

/** Colours on a terminal, unless NO_COLOR is set (no-color.org) or it can show none; FORCE_COLOR asks for them anywhere. */
export function useColors(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean | undefined): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return isTerminal === true && env.TERM !== 'dumb';
}
