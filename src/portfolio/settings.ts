import type { Handbook } from '../handbook/handbook.ts';
import { type ExportSettings, exportSettings } from '../schema/export.ts';

/** How the export of a company is written, as `fields.yaml` says it. */
export function settingsOf({ fieldsEntry }: Pick<Handbook, 'fieldsEntry'>): ExportSettings {
  return fieldsEntry?.data?.export ?? exportSettings().parse({});
}
