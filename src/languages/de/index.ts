import type { Language } from '../fr/index.ts';
import { assigning } from './assigning.ts';
import { changes } from './changes.ts';
import { say } from './command-messages.ts';
import { editing } from './edit-messages.ts';
import { exploring } from './exploring.ts';
import { ownField } from './fields/handbook.ts';
import { fields } from './fields/index.ts';
import { firstPrinted } from './first-printed.ts';
import { help } from './help.ts';
import { importing } from './import-messages.ts';
import { typed } from './import-vocabulary.ts';
import { measuring } from './measuring.ts';
import { problems } from './problems/index.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { steering } from './steering.ts';
import { words } from './words.ts';
import { writing } from './writing-messages.ts';

/** All that the tool says in German. */
export const de: Language = { words, problems, report, rules, say, help, changes, editing, importing, measuring, exploring, assigning, steering, fields, ownField, typed, firstPrinted, writing };
