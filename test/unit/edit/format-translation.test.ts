import { expect, it } from 'vitest';
import { formatted } from '../../../src/edit/format.ts';
import { schemasFor } from '../../../src/handbook/content-file.ts';

it('puts a list of a translation in its place, and leaves at the foot what the translation was made from', () => {
  const translation =
    'name: Mid-sized drug maker\nsize: 250 employees\ncriteria:\n  site: One site\n# Codes.\nsourceHashes:\n  name: jlfoaecj\n';
  expect(formatted(translation, 'yaml', schemasFor().icp)).toBe(
    'name: Mid-sized drug maker\ncriteria:\n  site: One site\nsize: 250 employees\n# Codes.\nsourceHashes:\n  name: jlfoaecj\n',
  );
});
