import type { Diagnostic, DiagnosticOf } from '../diagnostic/diagnostic.ts';
import type { RuleId } from '../diagnostic/rules.ts';
import { typeset } from '../i18n/typography.ts';
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

function wordOne<R extends RuleId>({ rule, params, paste }: DiagnosticOf<R>, language: ReportLanguage): Worded {
  const words = catalogues[language][rule] as unknown as Message<R>;
  return {
    message: typeset(words.say(params), language),
    mend: typeset(words.mend(params), language),
    paste: paste ?? starter(rule, params, language),
  };
}

/** The lines to paste that are the same for everybody who meets a rule, but for their language. */
function starter(rule: RuleId, params: object, language: ReportLanguage): string | undefined {
  if (rule === 'schema/missing-key') {
    const { key, example } = params as { key: string; example: Record<ReportLanguage, string> };
    return `${key}: ${example[language]}`;
  }
  return starters[rule]?.[language];
}

const starters: Partial<Record<RuleId, Record<ReportLanguage, string>>> = {
  'handbook/empty': {
    fr: 'id: clara\nname: Clara Martin\nrole: Responsable communication\nstate: proto',
    en: 'id: clara\nname: Clara Martin\nrole: Communications manager\nstate: proto',
  },
  'handbook/no-config': { fr: 'company: Nom de votre entreprise', en: 'company: Name of your company' },
  'front-matter/missing': { fr: '---\ntitle: Titre de la page\n---', en: '---\ntitle: Title of the page\n---' },
};
