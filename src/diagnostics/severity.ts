import type { RuleId } from './rules.ts';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/**
 * The severity of every rule where `handbook.yaml` does not set one. What would lose content or mislead a reader is an
 * error and stays one; ageing and weakness warn, so that nothing turns red by waiting.
 */
const defaults: Record<RuleId, Severity> = {
  'file/not-utf8': 'error',
  'file/utf16': 'error',
  'file/binary': 'error',
  'file/too-large': 'error',
  'file/unreadable': 'error',
  'file/link-outside': 'error',
  'file/link-loop': 'error',
  'file/link-public': 'error',
  'file/public-clash': 'error',
  'file/not-a-file': 'error',
  'file/tracked-modules': 'error',
  'file/unexpected': 'warning',
  'file/not-read': 'error',
  'file/wrong-folder': 'error',
  'file/stray-persona': 'error',
  'file/windows-name': 'error',
  'file/name': 'error',
  'file/conflict': 'error',
  'file/bidi-control': 'error',
  'file/control-character': 'error',
  'file/empty': 'error',
  'file/many-more': 'error',
  'handbook/empty': 'error',
  'handbook/no-config': 'warning',
  'front-matter/missing': 'error',
  'front-matter/unclosed': 'error',
  'yaml/colon-in-text': 'error',
  'yaml/two-keys': 'error',
  'yaml/quote-in-text': 'error',
  'yaml/unclosed-quote': 'error',
  'yaml/unclosed-bracket': 'error',
  'yaml/reserved-start': 'error',
  'yaml/asterisk': 'error',
  'yaml/tag': 'error',
  'yaml/code-fence': 'error',
  'yaml/loose-text': 'error',
  'yaml/directive': 'error',
  'yaml/merge-key': 'error',
  'yaml/several-documents': 'error',
  'yaml/not-a-map': 'error',
  'yaml/tab': 'error',
  'yaml/indent': 'error',
  'yaml/duplicate-key': 'error',
  'yaml/no-colon': 'error',
  'yaml/no-dash': 'error',
  'yaml/key-beside-text': 'error',
  'yaml/no-space': 'error',
  'yaml/invisible-space': 'error',
  'yaml/hash-in-text': 'warning',
  'yaml/hash-in-list': 'error',
  'yaml/braces': 'error',
  'yaml/list-on-key-line': 'error',
  'yaml/block-header': 'error',
  'yaml/escape': 'error',
  'yaml/too-deep': 'error',
  'yaml/too-many-aliases': 'error',
  'yaml/too-many-values': 'error',
  'yaml/key-not-text': 'error',
  'yaml/syntax': 'error',
  'schema/unknown-key': 'error',
  'schema/missing-key': 'error',
  'schema/empty-value': 'info',
  'schema/wrong-type': 'error',
  'schema/not-a-list': 'error',
  'schema/needs-keys': 'error',
  'schema/newer': 'error',
  'schema/needs-quotes': 'error',
  'schema/not-allowed': 'error',
  'schema/date': 'error',
  'schema/range': 'error',
  'schema/not-whole': 'error',
  'schema/empty-text': 'error',
  'schema/format': 'error',
  'schema/invalid': 'error',
  'reference/unknown': 'error',
  'reference/self': 'warning',
  'visibility/unknown-field': 'error',
  'id/duplicate': 'error',
  'id/mismatch': 'error',
  'rule/unknown': 'error',
  'rule/fixed': 'error',
  'id/alias-taken': 'error',
  'id/renamed': 'warning',
  'statement/duplicate-id': 'error',
  'statement/needs-id': 'error',
  'image/no-alt': 'error',
  'schema/key-taken': 'error',
  'image/missing': 'error',
  'image/outside': 'error',
  'image/not-an-image': 'error',
  'image/too-large': 'error',
  'image/too-many-pixels': 'error',
  'image/unreadable': 'error',
  'image/extension': 'error',
  'image/svg-script': 'error',
  'image/svg-outside': 'error',
  'image/svg-doctype': 'error',
  'image/svg-too-complex': 'error',
  'translation/misnamed': 'error',
  'translation/orphan': 'error',
  'translation/language': 'error',
  'translation/unknown-key': 'error',
  'translation/not-text': 'error',
  'translation/incomplete': 'info',
  'link/broken': 'error',
  'link/untranslated': 'warning',
  'link/unsafe': 'error',
  'text/typed-quotes': 'warning',
  'text/bullet': 'warning',
  'text/garbled': 'warning',
  'text/lost-sign': 'warning',
  'text/undefined-mark': 'warning',
  'text/stray-footnote': 'warning',
  'text/personal-data': 'warning',
  'text/html': 'error',
  'text/too-much-markup': 'error',
  'mdx/syntax': 'error',
  'mdx/import': 'error',
  'mdx/expression': 'error',
  'mdx/component': 'error',
  'mdx/attribute': 'error',
  'persona/demographics-only': 'warning',
  'persona/no-evidence': 'warning',
  'persona/stale': 'warning',
  'persona/placeholder': 'warning',
  'persona/never-reviewed': 'warning',
  'persona/never-validated': 'warning',
  'persona/no-successor': 'warning',
  'record/keep-until': 'warning',
  'config/pale-colour': 'warning',
  'config/font-elsewhere': 'warning',
  'config/font-unusable': 'warning',
  // A page that lacks its sheet or its picture is read all the same.
  'print/overflow': 'warning',
  'print/missing-glyph': 'warning',
  'print/too-long': 'warning',
  'print/failed': 'warning',
  'print/stopped': 'warning',
  'picture/overflow': 'warning',
  'picture/missing-glyph': 'warning',
  'picture/failed': 'warning',
};

/** Whether a problem says that a sheet or a picture is missing: `--strict` takes it for an error. */
export function isOfPaper(rule: RuleId): boolean {
  return rule.startsWith('print/') || rule.startsWith('picture/');
}

/** Every rule there is. */
export const ruleIds = Object.keys(defaults).filter(isRuleId);

/** Whether a word names a rule. */
export function isRuleId(word: string): word is RuleId {
  return Object.hasOwn(defaults, word);
}

export function defaultSeverity(rule: RuleId): Severity {
  return defaults[rule];
}

/** Whether a company may set the level of a rule: errors cannot be made gentler. */
export function isAdjustable(rule: RuleId): boolean {
  return defaults[rule] !== 'error';
}
