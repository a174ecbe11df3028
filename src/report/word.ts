import type { Diagnostic, DiagnosticOf } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { typeset } from '../languages/typography.ts';
import { catalogues, type ReportLanguage } from './language.ts';
import type { Message } from './messages/message.ts';

/** A diagnostic in words. */
export interface Worded {
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  mend: string;
  /** The lines to paste, where there are any. */
  paste: string | undefined;
}

/** Puts a diagnostic into words. */
export function word(diagnostic: Diagnostic, language: ReportLanguage): Worded {
  return wordOne(diagnostic as DiagnosticOf<RuleId>, language);
}

function wordOne<R extends RuleId>({ rule, params, paste: line, file }: DiagnosticOf<R>, language: ReportLanguage): Worded {
  const words = catalogues[language][rule] as unknown as Message<R>;
  const whole = line ?? starter(rule, params, file, language);
  const paste = whole !== undefined && whole.length > LONGEST_PASTE ? undefined : whole;
  const mend = set(words.mend(params), language);
  return {
    message: set(words.say(params), language),
    // A colon announces lines to paste, which cannot always be told.
    mend: paste === undefined ? mend.replace(/(?<!\s)\s*:$/, '.') : mend,
    paste,
  };
}

/** Longer lines nobody pastes, and cut short they would lose what was typed. */
const LONGEST_PASTE = 2000;

/** Typesets a sentence, but for straight quotes: there they are what somebody typed, or has to type. */
function set(text: string, language: ReportLanguage): string {
  const held = text.replace(/"/g, '\uE000').replace(/'/g, '\uE001');
  return typeset(held, language)
    .replace(/\uE000/g, '"')
    .replace(/\uE001/g, "'");
}

/** The lines to paste that are the same for everybody who meets a rule, but for their language. */
function starter(rule: RuleId, params: object, file: string, language: ReportLanguage): string | undefined {
  if (rule === 'schema/missing-key') {
    const { key, example, indent } = params as { key: string; example: Record<ReportLanguage, string>; indent: number };
    return `${' '.repeat(indent)}${key}: ${example[language]}`;
  }
  if ('lines' in params) return (params.lines as Record<ReportLanguage, string>)[language];
  const [, folder = '', id = ''] = /^(personas|research)\/(?:.*\/)?([^/.]+)/.exec(file) ?? [];
  if (rule === 'front-matter/missing' && folder) return `---\nid: ${id}\n${headers[folder]?.[language]}\n---`;
  return starters[rule]?.[language];
}

/** The keys that a file in a folder cannot do without, after its id. */
const headers: Record<string, Record<ReportLanguage, string>> = {
  personas: {
    fr: 'name: Clara Martin\nrole: Responsable communication\nstate: proto',
    en: 'name: Clara Martin\nrole: Communications manager\nstate: proto',
  },
  research: {
    fr: 'title: Entretien avec une cliente\nkind: interview\ndate: 2026-03-04',
    en: 'title: Interview with a customer\nkind: interview\ndate: 2026-03-04',
  },
};

const starters: Partial<Record<RuleId, Record<ReportLanguage, string>>> = {
  'handbook/empty': {
    fr: 'id: clara\nname: Clara Martin\nrole: Responsable communication\nstate: proto',
    en: 'id: clara\nname: Clara Martin\nrole: Communications manager\nstate: proto',
  },
  'handbook/no-config': { fr: 'company: Nom de votre entreprise', en: 'company: Name of your company' },
  'front-matter/missing': { fr: '---\ntitle: Titre de la page\n---', en: '---\ntitle: Title of the page\n---' },
};
