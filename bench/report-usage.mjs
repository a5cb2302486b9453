// Loaded before the measured program: when the process ends, writes what it used.
import { writeFileSync } from 'node:fs';

const file = process.env.STET_USAGE;
if (file !== undefined) process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
