import type { EntityKind } from './handbook.ts';

/** The key that the Markdown below the keys of a file fills; a page of the guide is shown apart. */
export const bodyKeys: Readonly<Record<EntityKind, string | undefined>> = {
  persona: 'story',
  segment: 'notes',
  icp: 'notes',
  record: 'notes',
  guide: undefined,
};
