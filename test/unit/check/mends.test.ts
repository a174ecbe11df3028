/** A line to paste has to mend: it takes its diagnostic away and brings no new error. */
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { formerNames } from '../../../src/history/former-names.ts';
import { inSentences } from '../../../src/report/word.ts';
import { contentFolders } from '../../../src/source/folders.ts';
import { brokenFolder, openFixture } from '../../support/fixture.ts';
import { fixtureDay } from '../../support/run-check.ts';

const folders = readdirSync(brokenFolder).sort();

/** The mend is for the likelier of two meanings; the sentence tells of both. */
const otherMeaning = ['yaml__list-on-key-line.dash-in-text'];

/** The sentence asks for a second step, which has a diagnostic and a line to paste of its own until it is done. */
const twoSteps = ['statement/needs-id'];

const check = async (root: string) =>
  (await checkContent(root, { today: fixtureDay, formerNames: formerNames(root, contentFolders) })).diagnostics;

describe('lines to paste', () => {
  it.each(folders.filter((folder) => !otherMeaning.includes(folder)))('%s', async (folder) => {
    for (const paste of await pastes(folder)) {
      const fixture = await openFixture(join(brokenFolder, folder));
      try {
        const before = await check(fixture.root);
        const one = before[paste] as Diagnostic;
        await apply(fixture.root, one);
        const after = await check(fixture.root);
        expect(after.filter((left) => nameOf(left) === nameOf(one)).length).toBeLessThan(
          before.filter((left) => nameOf(left) === nameOf(one)).length,
        );
        const left = newErrors(before, after);
        expect(twoSteps.includes(one.rule) ? left.filter(({ paste }) => paste === undefined) : left).toEqual([]);
      } finally {
        await fixture.remove();
      }
    }
  });
});

/** Which diagnostics of a fixture carry something to paste. */
async function pastes(folder: string): Promise<number[]> {
  const fixture = await openFixture(join(brokenFolder, folder));
  try {
    return (await check(fixture.root)).flatMap((one, at) => (inSentences(one, 'fr').paste === undefined ? [] : [at]));
  } finally {
    await fixture.remove();
  }
}

async function apply(root: string, one: Diagnostic): Promise<void> {
  const { paste = '' } = inSentences(one, 'fr');
  const file = join(root, one.rule === 'handbook/empty' ? 'personas/clara.yaml' : one.file);
  await mkdir(dirname(file), { recursive: true });
  const text = await readFile(file, 'utf8').catch(() => '');
  await writeFile(file, pasted(text, one, paste));
}

function pasted(text: string, one: Diagnostic, paste: string): string {
  const lines = text.split('\n');
  const put = (at: number, remove: number) => lines.toSpliced(at, remove, ...paste.split('\n')).join('\n');
  // Tabs are asked to be replaced in the whole file.
  if (one.rule === 'yaml/tab') return text.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length)).replace(/^( *-)\t/gm, '$1 ');
  if (one.rule === 'handbook/empty' || one.rule === 'handbook/no-config') return `${paste}\n`;
  if (one.rule === 'front-matter/missing') return `${paste}\n\n${text}`;
  if (one.rule !== 'schema/missing-key' || one.params.empty) return put(one.line - 1, one.endLine - one.line + 1);
  // In braces the example has no line of its own to go on.
  const line = lines[one.line - 1] ?? '';
  if (line.slice(one.column - 1).startsWith('{')) return text.replace(line, line.replace(/ *\}$/, `, ${paste} }`));
  return put(one.params.indent > 0 ? one.line : one.line - 1, 0);
}

/** A diagnostic whatever its line, which pasting may move. */
function nameOf({ rule, file, params }: Diagnostic): string {
  const { line: _, ...rest } = params as { line?: number };
  return JSON.stringify([rule, file, rest]);
}

function newErrors(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic[] {
  const known = before.map(nameOf);
  return after.filter((one) => one.severity === 'error' && !known.includes(nameOf(one)));
}
