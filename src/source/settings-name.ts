import { diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { editDistance } from '../diagnostics/suggest.ts';
import type { Listed } from './inside.ts';
import type { Walked } from './walked.ts';

const SETTINGS = 'handbook';
/** Slips in a name of eight letters. */
const MOST_SLIPS = 2;

/**
 * Tells of settings that are not read: of `handbook.yml` beside `handbook.yaml`, and, where there are none, of what is not quite called
 * like that.
 */
export function tellMeantSettings(walked: Walked, entries: readonly Listed[]): void {
  const settings = walked.files.filter(({ kind, language }) => kind === 'config' && !language);
  const [read, ...others] = settings.toSorted((a, b) => Number(b.file.endsWith('.yaml')) - Number(a.file.endsWith('.yaml')));
  for (const other of others) {
    walked.files.splice(walked.files.indexOf(other), 1);
    const params = { folder: '', extensions: ['yaml'], as: 'rename' as const, path: other.file, meant: read?.file ?? '' };
    walked.diagnostics.push(diagnose('file/not-read', startOf(other.file), { ...params, exists: true }));
  }
  if (read) return;
  const entry = entries.find(({ name, state, isLink }) => state === 'file' && !isLink && isMeant(name));
  if (!entry) return;
  const file = entry.name.normalize('NFC');
  const params = { folder: '', extensions: ['yaml'], as: 'rename' as const, path: file, meant: `${SETTINGS}.yaml` };
  walked.diagnostics.push(diagnose('file/not-read', startOf(file), params));
  walked.files.push({ file, absolute: entry.target, isRefused: true, kind: 'config', format: 'yaml', id: SETTINGS });
}

/** `Handbook.yml`, `handbok.yaml`, `handbook.yaml.txt`. */
function isMeant(name: string): boolean {
  const [, stem = ''] = /^([^.]+)\.ya?ml(?:\.txt)?$/i.exec(name) ?? [];
  return editDistance(stem.toLowerCase(), SETTINGS, MOST_SLIPS + 1) <= MOST_SLIPS;
}
