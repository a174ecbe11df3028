import { createInterface } from 'node:readline/promises';

/** Asks a question in a terminal; undefined where somebody would rather not answer: Ctrl-C, or the end of what is typed. */
export async function ask(question: string): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const silence = new Promise<undefined>((resolve) => {
    terminal.once('SIGINT', () => terminal.close());
    terminal.once('close', () => resolve(undefined));
  });
  try {
    return await Promise.race([terminal.question(question), silence]);
  } catch {
    return undefined;
  } finally {
    terminal.close();
  }
}
