import { faultCode } from '../source/quietly.ts';
import { exit, systemLanguage } from './command.ts';
import { environmentSentence } from './environment.ts';

/** How systems say that whoever read what we write does so no more: Windows has a word of its own. */
const CLOSED: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/**
 * Lets whoever reads the result, or the complaints, stop reading: `head` wants no more than it takes. What a command does beside goes on
 * to its end, as a file half-way changed is worth nothing; it says nothing more, and its exit code stays. A result that cannot be written
 * for another reason, as onto a full disk, is told in a sentence.
 */
export function endQuietly({ stdout, stderr, env }: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'> = process): void {
  stderr.on('error', () => {});
  let isTold = false;
  stdout.on('error', (error) => {
    if (CLOSED.has(faultCode(error)) || isTold) return;
    isTold = true;
    stderr.write(`${environmentSentence(error, systemLanguage(env)) ?? error.message}\n`);
    process.on('exit', () => {
      process.exitCode = exit.environment;
    });
  });
}
