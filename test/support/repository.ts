import { execFileSync } from 'node:child_process';
import { contentFolder, writeFiles } from './io.ts';

/** The day of a commit, and the files that it brings. */
export type Step = [day: string, files: Record<string, string>];

/** Runs git in a folder, on a day, as somebody whose name no site may show. */
export function git(root: string, day: string, ...args: string[]): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=Secret Author', '-c', 'user.email=author@example.com', ...args], {
    env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  });
}

/** A handbook with a history. */
export async function repositoryOf(files: Record<string, string>, ...steps: Step[]): Promise<string> {
  const root = await contentFolder(files);
  git(root, '2026-01-01', 'init', '-q');
  for (const [day, brought] of steps) {
    await writeFiles(root, brought);
    git(root, day, 'add', '.');
    git(root, day, 'commit', '-qm', 'a secret message');
  }
  return root;
}
