import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '#stet/cli/run.js';

export interface Said {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs stet in this process, as `npm test` runs hundreds of commands. */
export async function stet(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> {
  let out = '';
  let err = '';
  const stream = (take: (text: string) => void): NodeJS.WriteStream => ({ isTTY: false, write: (text: string) => (take(text), true) }) as unknown as NodeJS.WriteStream;
  const status = await run(args, {
    env,
    cwd: () => cwd,
    stdin: { isTTY: false } as NodeJS.ReadStream,
    stdout: stream((text) => (out += text)),
    stderr: stream((text) => (err += text)),
  });
  return { status, out, err };
}

/** The built program: `npm test` builds it first; STET_CLI names another build. */
export const program: string = process.env.STET_CLI ?? fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Running {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Is told all of standard output so far whenever there is more of it. */
  onOut(hear: (out: string) => void): void;
  readonly done: Promise<Said>;
}

/** Starts stet as a process of its own. */
export function start(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  if (!existsSync(program)) throw new Error(`${program} does not exist: run npm run build first`);
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH, HOME: cwd, ...env } });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const done = new Promise<Said>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
  return { pid: child.pid as number, kill: (signal) => void child.kill(signal), onOut: (hear) => void child.stdout.on('data', () => hear(out)), done };
}

/** Runs stet as a process of its own, to its end. */
export function spawnStet(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> {
  return start(cwd, args, env).done;
}

/** An XLIFF 2 file with a target for every source that is to be translated and has none. */
export function translate(xliff: string, make: (source: string, index: number) => string | undefined, state = 'translated'): string {
  let n = 0;
  return xliff.replace(/<unit\b[\s\S]*?<\/unit>/g, (unit) => {
    if (/^<unit[^>]*translate="no"/.test(unit)) return unit;
    return unit.replace(/<segment([^>]*)>(\s*)<source>([\s\S]*?)<\/source>(?!\s*<target>)/g, (whole, attributes: string, space: string, source: string) => {
      const target = make(source, n);
      n += 1;
      if (target === undefined) return whole;
      return `<segment${attributes.replace(/ state="[^"]*"/, '')} state="${state}">${space}<source>${source}</source>${space}<target>${target}</target>`;
    });
  });
}

/** The lines of a text that say something. */
export function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
