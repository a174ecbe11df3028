import { z } from 'zod';
import { evidence } from './evidence.ts';
import { keyOf } from './field.ts';
import { oneOrMore } from './shorthand.ts';
import { id, inline, ref } from './text.ts';

/** The id of an object in a list, needed only once something refers to it. */
export const itemKey = () => keyOf('item', 'id', id().optional());

/** The evidence of an object that says something of the person without being a statement. */
export const itemEvidence = () => keyOf('item', 'evidence', z.array(evidence()).optional());

/** A remark for readers on an object in a list. */
export const itemNote = () => keyOf('item', 'note', inline().optional());

/** Which barriers or motivators of the same persona something answers. */
export const itemAnswers = () => keyOf('item', 'answers', oneOrMore(ref('answered')).optional());
