import { resolve } from 'node:path';
import type { Diagnostic } from '../text/diagnostic.ts';
import { validateXliff } from '../xliff/validate.ts';
import { inFile } from './article.ts';
import { type Project, shown } from './project.ts';
import { readBytes } from './read-file.ts';

/** What the standard says about one file. */
export interface ValidatedFile {
  readonly file: string;
  readonly valid: boolean;
  readonly findings: readonly Diagnostic[];
}

export interface ValidateResult {
  readonly files: readonly ValidatedFile[];
  /** Files that could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Validates XLIFF files against the text of the standards; writes nothing. */
export async function validateFiles(project: Pick<Project, 'cwd'>, names: readonly string[]): Promise<ValidateResult> {
  const files: ValidatedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const file = resolve(project.cwd, name);
    const label = shown(project, file);
    const bytes = await readBytes({ file, shown: label }, project.cwd);
    if (bytes.problem !== undefined) {
      diagnostics.push(bytes.problem);
      continue;
    }
    const findings = inFile(validateXliff(bytes.value), label);
    files.push({ file: label, valid: findings.every(({ severity }) => severity !== 'error'), findings });
  }
  return { files, diagnostics };
}
