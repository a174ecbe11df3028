import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/index.ts';

const folder = join(import.meta.dirname, '../../../src/languages');

it('whatever is said names commands as they are typed: by what is installed here', () => {
  const typed = new RegExp(`(?<!npx --no )(?<![-\\w])handbook (?:${Object.keys(commands).join('|')})\\b(?! –)`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const told = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/\*\*|\*|\/\/)/.test(line) && typed.test(line))
      .map((line) => `${file}: ${line.trim().slice(0, 120)}`),
  );
  expect(told).toEqual([]);
});
