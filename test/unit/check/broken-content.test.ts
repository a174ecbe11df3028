/**
 * Every folder of `test/fixtures/broken` holds content with one fault, named after its rule (`yaml__tab` for `yaml/tab`,
 * `yaml__tab.list` for one more way to meet it), and the whole report in every language. After a change of words, run with
 * `UPDATE_EXPECTED=1` to write the reports again, then read what changed as somebody who does not know YAML.
 */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../../src/diagnostics/rules.ts';
import { languageCodes } from '../../../src/languages/index.ts';
import { brokenFolder, openFixture } from '../../support/fixture.ts';
import { checkAsJson, runCheck } from '../../support/run-check.ts';

const folders = readdirSync(brokenFolder).sort();
const ruleOf = (folder: string) => folder.replace(/\..*$/, '').replace('__', '/');

/** Rules that are a net below all others: nothing that can be typed today falls through to them. */
const nets = ['schema/invalid'];

/** What only making a site, sheets and pictures can find out; their own tests cover it. */
const ofBuilds = (rule: string) => /^(?:print|picture)\/(?!too-long)|^file\/public-(?:clash|replaces)$/.test(rule);

describe('broken content', () => {
  it('has a fixture for every rule', () => {
    const covered = new Set(folders.map(ruleOf));
    expect(ruleIds.filter((rule) => !covered.has(rule) && !nets.includes(rule) && !ofBuilds(rule))).toEqual([]);
    expect([...covered].filter((rule) => !(ruleIds as string[]).includes(rule))).toEqual([]);
  });

  it.each(folders)('%s', async (folder) => {
    const fixture = await openFixture(join(brokenFolder, folder));
    try {
      for (const language of languageCodes) {
        const { out, err, exitCode } = await runCheck(fixture.root, language);
        expect(err).toBe('');
        await expectReport(`${out}\n`, join(brokenFolder, folder, `expected.${language}.txt`));

        const json = await checkAsJson(fixture.root, language);
        expect(json.map(({ file, line, column, severity, rule }) => `${file}:${line}:${column}  ${severity}  ${rule}`)).toEqual(
          headlinesOf(out),
        );
        expect(json.map(({ rule }) => rule)).toContain(ruleOf(folder));
        expect(exitCode).toBe(json.some(({ severity }) => severity === 'error') ? 1 : 0);
      }
    } finally {
      await fixture.remove();
    }
  });
});

async function expectReport(report: string, file: string): Promise<void> {
  if (process.env.UPDATE_EXPECTED) await writeFile(file, report);
  expect(existsSync(file) ? await readFile(file, 'utf8') : '').toBe(report);
}

/** The place, severity and rule of each problem in a report for people. */
function headlinesOf(report: string): string[] {
  return report.split('\n').flatMap((line) => /^\S.*?:\d+:\d+ {2}\S+ {2}[\w-]+\/[\w-]+(?= {2})/.exec(line)?.[0] ?? []);
}
