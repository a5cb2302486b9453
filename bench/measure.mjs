// Runs a command as a process of its own and tells its wall time and its peak memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const reporter = pathToFileURL(fileURLToPath(new URL('./report-usage.mjs', import.meta.url))).href;

/** One run: wall seconds, processor seconds, peak memory in MB, exit status, standard output. */
export function measure(args, { cwd = process.cwd() } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'stet-usage-'));
  const file = join(folder, 'usage.json');
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', reporter, ...args], {
    cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, STET_USAGE: file, NO_COLOR: '1' },
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  let peak = 0;
  let cpu = 0;
  try {
    const usage = JSON.parse(readFileSync(file, 'utf8'));
    peak = usage.maxRSS / 1024;
    cpu = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  } catch { /* the process was killed before it could say */ }
  rmSync(folder, { recursive: true, force: true });
  return { seconds, cpu, peak, status, stdout, stderr };
}

/** The run of median time among several. */
export function median(times, run) {
  const runs = Array.from({ length: times }, run).sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(runs.length / 2)];
}
