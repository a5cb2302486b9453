import { createInterface } from 'node:readline/promises';

/** Asks a question of whoever sits at the terminal. */
export type Asked = (question: string, standard: string) => Promise<string>;

/** Asks on a terminal; an empty answer is the standard one. */
export async function askUser(input: NodeJS.ReadStream, output: NodeJS.WriteStream, question: string, standard: string): Promise<string> {
  const terminal = createInterface({ input, output });
  try {
    const answer = await terminal.question(standard === '' ? `${question} ` : `${question} [${standard}] `);
    return answer.trim() === '' ? standard : answer.trim();
  } finally {
    terminal.close();
  }
}
