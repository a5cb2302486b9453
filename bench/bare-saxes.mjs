// Reads a file with saxes and does nothing with it: what any reader over saxes costs at the least.
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';

const parser = new SaxesParser();
let events = 0;
parser.on('opentag', () => { events += 1; });
parser.on('text', () => { events += 1; });
parser.write(readFileSync(process.argv[2], 'utf8')).close();
if (events === 0) process.exit(1);
