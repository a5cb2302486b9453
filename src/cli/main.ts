#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { version } from '../text/version.ts';

// The one file that ends the process. What a command does not need is not loaded: `--version` needs nothing.
const args = process.argv.slice(2);

/**
 * A command is done in seconds: what V8 would compile again in its first seconds seldom runs long enough to pay for that, and holds up
 * the other processor meanwhile. By the version of V8, since it names its options anew now and then; other versions keep their own.
 */
const patience: { readonly [version: string]: string } = { '11.3': '--interrupt-budget=1000000', '13.6': '--invocation-count-for-turbofan=24000' };

/** Set while a command goes on until it is interrupted; a second signal ends the process all the same. */
let interrupt: (() => void) | undefined;
const untilInterrupted = (): Promise<void> => new Promise((done) => (interrupt = done));

for (const [signal, status] of [['SIGHUP', 129], ['SIGINT', 130], ['SIGTERM', 143]] as const) {
  // Locks and temporary files are let go of when the process ends, whatever ends it.
  process.on(signal, () => {
    if (interrupt === undefined) process.exit(status);
    const end = interrupt;
    interrupt = undefined;
    end();
  });
}
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has seen enough.
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 1);
});

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  const flag = patience[/^\d+\.\d+/.exec(process.versions.v8)?.[0] ?? ''];
  if (flag !== undefined) setFlagsFromString(flag);
  (module as { enableCompileCache?: () => void }).enableCompileCache?.();
  const { run } = await import('./run.ts');
  process.exitCode = await run(args, { env: process.env, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, cwd: () => process.cwd(), untilInterrupted });
}
