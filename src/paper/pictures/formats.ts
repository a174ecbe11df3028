import { keysOf } from '../../schema/own.ts';
import { badge } from './layout/badge.ts';
import { portraitLayout } from './layout/portrait.ts';
import { preview } from './layout/preview.ts';
import type { Layout } from './scene.ts';

const layouts = { preview, portrait: portraitLayout, badge } as const satisfies Record<string, Layout>;

export type PictureFormat = keyof typeof layouts;
export const pictureFormats: readonly PictureFormat[] = keysOf(layouts);

/** How a format is drawn. */
export function layoutOf(format: PictureFormat): Layout {
  return layouts[format];
}
