import type { ReadSettings } from '../steps/read.ts';
import type { Project } from './project.ts';

/** What the config says about how articles are read. */
export function readSettings({ config }: Project): ReadSettings {
  if (config === undefined) return {};
  const { frontMatter, codeComments, passages, sentences } = config;
  return {
    ...(frontMatter === undefined ? {} : { frontMatter }),
    ...(codeComments === undefined ? {} : { codeComments }),
    ...(passages?.detect === undefined ? {} : { passages: { detect: passages.detect } }),
    ...(sentences?.breaks === undefined ? {} : { breaks: sentences.breaks }),
  };
}
