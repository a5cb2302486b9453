import type { CommandRow } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { previewCommand } from './commands/preview.ts';
import { pseudoCommand } from './commands/pseudo.ts';
import { quotesCommand } from './commands/quotes.ts';
import { statusCommand } from './commands/status.ts';
import { validateCommand } from './commands/validate.ts';

/** Every command, in the order in which help lists them. What a command does is loaded when it is called. */
export const commands: readonly CommandRow[] = [initCommand, exportCommand, importCommand, buildCommand, statusCommand, checkCommand, validateCommand, quotesCommand, previewCommand, pseudoCommand];
