import { type Argument, Command, CommanderError } from 'commander';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { CommandRow, Options } from './command.ts';
import { commands } from './commands.ts';
import { messages } from './messages.ts';
import type { Terminal } from './progress.ts';
import type { Words } from './words.ts';
import { version } from '../text/version.ts';

/** Does what a command's row says. */
export type Perform = (row: CommandRow, args: readonly string[], options: Options) => Promise<void>;

/**
 * The command line as a whole: global options and every command, in the words' language. Where the arguments name a command and
 * ask for no help, the others are known by their names alone: saying what all can do takes longer than many a command.
 */
export function createProgram(args: readonly string[], words: Words, { stdout, stderr }: { readonly stdout: Terminal; readonly stderr: Terminal }, perform: Perform): Command {
  const given = args.filter((_, i) => !['--cwd', '--config'].includes(args[i - 1] ?? ''));
  const named = commands.filter(({ name }) => given.includes(name));
  const all = named.length === 0 || given.some((arg) => arg === 'help' || arg === '--help' || /^-\w*h/.test(arg));
  const help = (key: string): string => (all ? words.say(key) : '');
  const program = new Command('stet');
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      // A problem is thrown as well; the frame says it once.
      outputError: () => undefined,
    })
    .configureHelp({
      showGlobalOptions: true,
      sortSubcommands: false,
      styleTitle: (title) => heading(title, words),
      optionDescription: ({ description, argChoices }) => (argChoices === undefined ? description : `${description} (${argChoices.join(', ')})`),
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    })
    .usage(help('help.usage'))
    .description(help('help.about'))
    .helpOption('-h, --help', help('help.help'))
    .helpCommand(all ? `help [${words.say('help.command')}]` : 'help', help('help.help'))
    .version(version, '-V, --version', help('help.version'))
    .option(`--cwd <${words.say('value.folder')}>`, help('option.cwd'))
    .option(`--config <${words.say('value.file')}>`, help('option.config'))
    .option('--json', help('option.json'))
    .option('-q, --quiet', help('option.quiet'))
    .option('-v, --verbose', help('option.verbose'))
    .addHelpText('after', () => `\n${words.say('help.exit')}`);
  for (const row of commands) {
    const command = program.command(row.name);
    if (!all && !named.includes(row)) continue;
    command.description(help(`command.${row.name}`)).helpOption('-h, --help', help('help.help'));
    row.declare(command, words);
    command.usage([`[${help('help.options')}]`, ...command.registeredArguments.map(argumentTerm)].join(' '));
    command.action((...called: unknown[]) => {
      const values = called.slice(0, -2).flat() as (string | undefined)[];
      return perform(row, values.filter((value) => value !== undefined), command.opts());
    });
  }
  return program;
}

function argumentTerm(argument: Argument): string {
  const inner = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${inner}>` : `[${inner}]`;
}

const headings: Readonly<Record<string, string>> = {
  'Usage:': 'help.titleUsage',
  'Arguments:': 'help.titleArguments',
  'Options:': 'help.titleOptions',
  'Global Options:': 'help.titleGlobal',
  'Commands:': 'help.titleCommands',
};

function heading(title: string, words: Words): string {
  const key = headings[title];
  return key === undefined ? title : words.say(key);
}

/**
 * What an error of the command line means: help that was asked for (`shown`), help for want of a command
 * (`lost`), a diagnostic, or undefined where it is no error of the command line at all.
 */
export function usageProblem(error: unknown): Diagnostic | 'shown' | 'lost' | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  if (error.exitCode === 0) return 'shown';
  const [name = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] as string);
  const suggestion = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(error.message)?.[1];
  const say = (code: keyof typeof messages, values: Record<string, string>): Diagnostic => diagnose(messages, 'error', code, values);
  switch (error.code) {
    case 'commander.help':
      return 'lost';
    case 'commander.unknownCommand':
      return suggestion === undefined ? say('usage-unknown-command', { name }) : say('usage-unknown-command-like', { name, suggestion });
    case 'commander.unknownOption':
      return suggestion === undefined ? say('usage-unknown-option', { name }) : say('usage-unknown-option-like', { name, suggestion });
    case 'commander.missingArgument':
      return say('usage-missing-argument', { name });
    case 'commander.optionMissingArgument':
      return say('usage-missing-value', { name });
    case 'commander.invalidArgument':
      return say('usage-invalid-value', { name, value: second, choices: /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '' });
    case 'commander.conflictingOption':
      return say('usage-conflict', { name, other: second });
    default:
      return say('usage-excess-arguments', {});
  }
}
