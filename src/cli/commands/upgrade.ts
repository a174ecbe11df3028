import { type Call, type ExitCode, exit } from '../command.ts';
export async function run(_: Call): Promise<ExitCode> {
  return exit.fine;
}
