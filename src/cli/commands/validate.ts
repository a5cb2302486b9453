import pc from 'picocolors';
import type { CommandRow } from '../command.ts';
import { diagnosticLine } from '../print.ts';

/** `stet validate`: XLIFF against the text of the standards. */
export const validateCommand: CommandRow = {
  name: 'validate',
  declare(command, words) {
    command.argument(`<${words.say('value.files')}...>`, words.say('argument.xliff'));
  },
  async run(call, project) {
    const { validateFiles } = await import('../../workspace/validate.ts');
    const { files, diagnostics } = await validateFiles(project, call.args);
    const colors = pc.createColors(call.colors);
    const lines = files.flatMap(({ file, valid, findings }) => [
      ...findings.map((finding) => diagnosticLine(finding, call.voice, colors)),
      `${file}: ${valid ? call.voice.say('validate.valid') : call.voice.count('validate.invalid', findings.filter(({ severity }) => severity === 'error').length)}`,
    ]);
    return { data: { files }, text: lines.join('\n'), diagnostics, rejected: files.some(({ valid }) => !valid) };
  },
};
