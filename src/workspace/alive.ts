import { readFileSync } from 'node:fs';
import { systemCode } from './trouble.ts';

/** True if a process of this number runs on this machine, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/**
 * When a process began, in a word that only it has on this machine; undefined where the system does not tell.
 * Numbers of processes are used again, after a restart soon.
 */
export function birthOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name of the program, in brackets, may itself hold spaces and brackets. Field 22 is the start time.
    const start = line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
    return start === undefined ? undefined : `${boot} ${start}`;
  } catch {
    return undefined;
  }
}
