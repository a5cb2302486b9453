#!/usr/bin/env node
import module from 'node:module';
import { version } from '../text/version.ts';

// The one file that ends the process. What a command does not need is not loaded: `--version` needs nothing.
const args = process.argv.slice(2);

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
  (module as { enableCompileCache?: () => void }).enableCompileCache?.();
  const { run } = await import('./run.ts');
  process.exitCode = await run(args, { env: process.env, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, cwd: () => process.cwd(), untilInterrupted });
}
