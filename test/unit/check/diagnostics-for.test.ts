import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { diagnosticsFor } from '../../../src/check/diagnostics-for.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { contentFolder } from '../../support/io.ts';

const today = '2026-11-21';
const persona = (id: string, more = '') =>
  `id: ${id}\nname: ${id}\nrole: Cliente\nstate: draft\nreviewed: 2024-01-02\nmotivations: [Gagner du temps]\n${more}`;

/** What the check tells, and what of it each audience is told, each as `file:line rule`. */
async function toldTo(files: Record<string, string>): Promise<(audience: string) => string[]> {
  const root = await contentFolder({ 'handbook.yaml': 'company: X\nlanguages: [fr, en]\n', ...files });
  const checked = await checkContent(root, { today });
  const names = (all: Diagnostic[]) => all.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  return (audience) =>
    names(audience === 'check' ? checked.diagnostics : diagnosticsFor(visibleTo(checked.handbook, audience), checked, today));
}

describe('the problems that an audience is told of', () => {
  it('are all of them, each at its line, where nothing is hidden', async () => {
    const told = await toldTo({ 'personas/lea.yaml': persona('lea'), 'personas/lea.en.yaml': 'role: Customer\n' });
    expect(told('check')).toEqual([
      'personas/lea.en.yaml:1 translation/incomplete',
      'personas/lea.yaml:5 persona/stale',
      'personas/lea.yaml:6 persona/no-evidence',
    ]);
    expect(told('staff')).toEqual(told('check'));
    expect(told('research')).toEqual(told('check'));
  });

  it('are counted where there are too many of a kind to tell', async () => {
    const goals = Array.from({ length: 150 }, (_, at) => `  - id: g-${at}\n    text: Gagner ${at}\n    note:\n`).join('');
    const told = await toldTo({ 'personas/lea.yaml': persona('lea', `goals:\n${goals}`) });
    const counts = (audience: string) => told(audience).filter((one) => one.endsWith('file/many-more'));
    expect(counts('check')).toHaveLength(1);
    expect(counts('staff')).toEqual(counts('check'));
  });

  it('are not those of a page that is hidden', async () => {
    const told = await toldTo({ 'personas/lea.yaml': persona('lea'), 'personas/nina.yaml': persona('nina', 'visibility: restricted\n') });
    expect(told('research')).toHaveLength(4);
    expect(told('staff')).toEqual(['personas/lea.yaml:5 persona/stale', 'personas/lea.yaml:6 persona/no-evidence']);
  });

  it('are not those that only a hidden field has, nor those that hiding it would make', async () => {
    const hidden =
      'fieldVisibility: { reviewed: restricted, validations: restricted }\nvalidations: [{ by: Agences, date: 2026-01-01, verdict: confirmed }]\n';
    const told = await toldTo({ 'personas/lea.yaml': persona('lea', hidden).replace('draft', 'validated') });
    expect(told('check')).toEqual(['personas/lea.yaml:5 persona/stale', 'personas/lea.yaml:6 persona/no-evidence']);
    // Without its date it was never reviewed, and without its validations never validated: neither is true.
    expect(told('staff')).toEqual(['personas/lea.yaml:6 persona/no-evidence']);
  });

  it('count no text of a file of which something is hidden, and quote nothing that was typed', async () => {
    const told = await toldTo({
      'personas/lea.yaml': persona('lea', 'notes: Secret\nfieldVisibility: { notes: restricted }\n'),
      'personas/lea.en.yaml': 'role: Customer\n',
      'personas/nina.yaml': 'id: nina\nname: Nina\nrole: Cliente\nstate: proto\nsummary: Vite #secret\n',
    });
    expect(told('check')).toEqual(
      expect.arrayContaining(['personas/lea.en.yaml:1 translation/incomplete', 'personas/nina.yaml:5 yaml/hash-in-text']),
    );
    expect(told('staff').filter((name) => /incomplete|hash/.test(name))).toEqual([]);
  });

  it('follow the levels that handbook.yaml sets', async () => {
    const told = await toldTo({ 'handbook.yaml': 'company: X\nrules: { persona/stale: off }\n', 'personas/lea.yaml': persona('lea') });
    expect(told('staff')).toEqual(['personas/lea.yaml:6 persona/no-evidence']);
  });
});
