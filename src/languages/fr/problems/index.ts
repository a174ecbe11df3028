import type { Catalogue } from '../../message.ts';
import { file } from './file.ts';
import { image } from './image.ts';
import { life } from './life.ts';
import { look } from './look.ts';
import { print } from './print.ts';
import { reference } from './reference.ts';
import { schema } from './schema.ts';
import { segmentRules } from './segment-rules.ts';
import { snapshots } from './snapshots.ts';
import { text } from './text.ts';
import { words } from './words.ts';
import { yaml } from './yaml.ts';

export const problems: Catalogue = { ...file, ...yaml, ...schema, ...segmentRules, ...snapshots, ...reference, ...image, ...text, ...life, ...look, ...print, ...words };
