import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

/** The signs that no font has, of a problem that tells of such. */
export function signsOf(params: Diagnostic['params']): string {
  return 'signs' in params ? params.signs.map(({ character }) => character).join('') : '';
}
