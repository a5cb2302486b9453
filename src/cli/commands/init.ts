import type { CommandRow } from '../command.ts';
import { fromOption, gather, toOption } from '../option.ts';

interface InitCall {
  readonly from?: string;
  readonly to?: readonly string[];
}

/** `stet init`: a config with what was found; asks for what was not, on a terminal only. */
export const initCommand: CommandRow = {
  name: 'init',
  needsConfig: false,
  declare(command, words) {
    command.addOption(fromOption(words)).addOption(toOption(words));
  },
  async run(call, project) {
    const { existingConfig, lookAround, writeConfig } = await import('../../workspace/init.ts');
    const { voice, ask } = call;
    const seen = await lookAround(project);
    let { from, to = [] } = call.options as InitCall;
    if (ask !== undefined && existingConfig(project.cwd) === undefined) {
      from ??= (await ask(voice.say('init.askSource'), seen.source ?? '')) || undefined;
      if (to.length === 0) to = gather(await ask(voice.say('init.askTargets'), seen.targets.join(',')), undefined);
    }
    const { path, config, articles, diagnostics } = await writeConfig(project, seen, { from, to });
    const data = { ...(path === undefined ? {} : { path, config }), articles };
    const text = path === undefined ? '' : `${voice.count('init.done', articles, { path })}\n${JSON.stringify(config, null, 2)}\n`;
    return { data, text, diagnostics };
  },
};
