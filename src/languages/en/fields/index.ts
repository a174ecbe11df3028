import { decisions } from './decisions.ts';
import { handbook } from './handbook.ts';
import { persona } from './persona.ts';
import { research } from './research.ts';
import { audiences } from './segments.ts';
import { shared } from './shared.ts';

/** What is said of each key, by the shape that holds it. */
export const fields = { ...persona, ...audiences, ...research, ...decisions, ...handbook, ...shared };
