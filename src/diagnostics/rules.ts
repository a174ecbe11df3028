/**
 * Every rule, with the facts that its sentence needs. The sentences themselves are in `languages/`, one set a language, and the
 * compiler refuses a rule that lacks one. A rule's name is permanent: reviewers search for it, `handbook.yaml` sets its level.
 */
export interface RuleParams
  extends FileRules,
    YamlRules,
    SchemaRules,
    ReferenceRules,
    TextRules,
    LifeRules,
    LookRules,
    PrintRules,
    PictureRules {}

export type RuleId = keyof RuleParams;

/** The file as such, before anything in it is understood. */
interface FileRules {
  'file/not-utf8': Empty;
  'file/utf16': Empty;
  'file/binary': Empty;
  'file/too-large': { megabytes: number; limit: number };
  'file/unreadable': { reason: string };
  'file/link-outside': Empty;
  'file/link-loop': Empty;
  /** A link of `public/` to content, or to anything else that stands elsewhere. */
  'file/link-public': Empty;
  /** Found by a build alone, which knows the addresses of all pages. */
  'file/public-clash': Empty;
  /** `special` is a device, a pipe or a socket. */
  'file/not-a-file': { found: 'file' | 'folder' | 'special'; wanted: 'file' | 'folder' };
  /** `folder` is a `node_modules` that git tracks, from the content folder. */
  'file/tracked-modules': { folder: string };
  'file/unexpected': { folder: string; extensions: string[] };
  /** Words in a file that is not read: `path` is its own, `meant` that of the file to make of it; `exists` where that is there too. */
  'file/not-read': { folder: string; extensions: string[]; as: LostAs; path: string; meant: string; exists?: true };
  /** `count` files of content in a folder whose name nearly is that of `meant`; `exists` where that one is there too. */
  'file/wrong-folder': { folder: string; meant: string; count: number; exists?: true; icp?: true };
  /** A persona where nothing is read, with `more` others in the same folder; `folder` is empty beside `handbook.yaml`. */
  'file/stray-persona': { folder: string; more: number };
  /** A file or folder that Windows refuses; `hasId` where its name is an id, too. */
  'file/windows-name': { name: string; problem: WindowsProblem; suggestion: string; hasId?: true };
  'file/name': { suggestion: string };
  'file/conflict': Empty;
  'file/bidi-control': { code: string };
  'file/control-character': { code: string };
  'file/empty': Empty;
  /** In place of the first problem of a rule that is not told one by one: how many there are of them. */
  'file/many-more': { rule: RuleId; count: number };
  'handbook/empty': Empty;
  'handbook/no-config': Empty;
  'front-matter/missing': Empty;
  'front-matter/unclosed': Empty;
}

/** How the YAML is written. */
interface YamlRules {
  'yaml/colon-in-text': { text: string };
  /** `key` stands on the line of another. */
  'yaml/two-keys': { key: string };
  'yaml/quote-in-text': { text: string };
  'yaml/unclosed-quote': { quote: string };
  'yaml/unclosed-bracket': { bracket: string };
  'yaml/reserved-start': { character: string };
  'yaml/asterisk': { text: string };
  'yaml/tag': { tag: string };
  'yaml/code-fence': { fence: string };
  /** The text of `key` goes on at the margin. */
  'yaml/loose-text': { key: string };
  'yaml/directive': Empty;
  'yaml/merge-key': Empty;
  'yaml/several-documents': Empty;
  'yaml/not-a-map': { found: 'text' | 'list' };
  /** `afterDash` where it follows the dash of an item. */
  'yaml/tab': { afterDash?: true };
  'yaml/indent': Empty;
  'yaml/duplicate-key': { key: string; line: number };
  /** `bullet` is a sign before the text that stands for a dash; `key` is a key that has other signs around it. */
  'yaml/no-colon': { text: string; bullet?: string; key?: string };
  /** `text` is the line that begins an item without its dash. */
  'yaml/no-dash': { text: string };
  /** `key` says more of a text above it, which has no key of its own. */
  'yaml/key-beside-text': { key: string; text: string };
  'yaml/no-space': { text: string; after: string };
  'yaml/invisible-space': { code: string };
  'yaml/hash-in-text': { lost: string };
  /** `lost` is what a list in brackets loses to a comment, its end included. */
  'yaml/hash-in-list': { lost: string };
  'yaml/braces': Empty;
  'yaml/list-on-key-line': { key: string };
  'yaml/block-header': { sign: string };
  'yaml/escape': { sequence: string };
  'yaml/too-deep': { limit: number };
  'yaml/too-many-aliases': Empty;
  'yaml/too-many-values': { limit: number };
  'yaml/key-not-text': Empty;
  'yaml/syntax': { detail: string };
}

/** What a key may hold. */
interface SchemaRules {
  /** `under` is a key of the file below which this one exists; `own` says that a company may declare it; `words` that it reads as a text. */
  'schema/unknown-key': { key: string; suggestion?: string; known: string[]; under?: string; own?: true; words?: true };
  /** `empty` where the key stands there with nothing after it; `indent` is that of the line to add. */
  'schema/missing-key': { key: string; title: InEachLanguage; example: InEachLanguage; empty?: true; indent: number };
  'schema/empty-value': { key: string };
  /** `min` and `max` where a number on a scale is expected, `keys` those of a group. */
  'schema/wrong-type': { expected: ValueType; found: ValueType; suggestion?: string; min?: number; max?: number; keys?: string[] };
  /** A list that is none; `lines` are those of its only item where that has to be made of several keys. */
  'schema/not-a-list': { key: string; lines?: InEachLanguage };
  /** A text where more keys are needed, beside the one that takes it; `allowed` are the values of the first of them, where those are given. */
  'schema/needs-keys': {
    text: string;
    main: string;
    missing: { key: string; title: InEachLanguage }[];
    allowed?: string[];
    lines?: InEachLanguage;
  };
  /** `schemaVersion` of a later version than this one. */
  'schema/newer': { value: number; supported: number };
  'schema/needs-quotes': { value: string };
  'schema/not-allowed': { value: string; allowed: string[]; suggestion?: string };
  'schema/date': { value: string; suggestion?: string };
  'schema/range': { value: number; min?: number; max?: number };
  'schema/not-whole': { value: number };
  'schema/empty-text': { key: string };
  'schema/format': { value: string; format: Format; suggestion?: string };
  'schema/invalid': { detail: string };
}

/** What points at something else. */
interface ReferenceRules {
  'reference/unknown': { kind: TargetKind; id: string; suggestion?: string; known: string[]; within?: string };
  'reference/self': { id: string };
  /** A key of `fieldVisibility` that names no field of the persona. */
  'visibility/unknown-field': { key: string; suggestion?: string };
  'id/duplicate': { id: string; other: string };
  'id/mismatch': { id: string; expected: string };
  'rule/unknown': { rule: string; suggestion?: string };
  'rule/fixed': { rule: string };
  'id/alias-taken': { id: string; other: string };
  /** Former ids, as git knows them, that lead nowhere any more; `addresses` are those of their pages. */
  'id/renamed': { ids: string[]; addresses: string[] };
  'statement/duplicate-id': { id: string; line: number };
  'statement/needs-id': { text: string; suggestion: string };
  'image/no-alt': Empty;
  'schema/key-taken': { key: string };
  'image/missing': { path: string; suggestion?: string };
  'image/outside': { path: string };
  'image/not-an-image': { path: string };
  'image/too-large': { path: string; megabytes: number; limit: number };
  'image/too-many-pixels': { path: string; width: number; height: number; limit: number };
  'image/unreadable': { path: string };
  'image/extension': { path: string; suggestion: string };
  'image/svg-script': { path: string };
  'image/svg-outside': { path: string; address: string };
  'image/svg-doctype': { path: string };
  'image/svg-too-complex': { path: string };
  /** `source` is the file that it seems to translate. */
  'translation/misnamed': { source: string; name: string };
  'translation/orphan': { source: string };
  /** `isOriginal` where it is the language that is translated from. */
  'translation/language': { language: string; languages: string[]; isOriginal?: true };
  'translation/unknown-key': { key: string; suggestion?: string };
  /** `byId` where the items of a list have ids, and their translations are listed without. */
  'translation/not-text': { key: string; byId?: true };
  'translation/incomplete': { count: number; language: string };
}

/** What stands in the texts. */
interface TextRules {
  'link/broken': { target: string; suggestion?: string };
  /** A link that is shown untranslated, to a heading that the translation, in `file`, calls otherwise. */
  'link/untranslated': { target: string; language: string; file: string; hash: string };
  /** `image` where the address is that of a picture on another site. */
  'link/unsafe': { scheme: string; image?: true };
  /** Quotes around a whole text, or before it where `close` is empty; `isVoice` where the page prints quotes of its own. */
  'text/typed-quotes': { open: string; close: string; isVoice?: true };
  /** A bullet that would be shown; `isItem` where a dash or a key stands before it. */
  'text/bullet': { bullet: string; isItem?: boolean };
  /** Words that went through a wrong encoding. */
  'text/garbled': { words: string };
  'text/lost-sign': Empty;
  /** A link, an image or a footnote by a name that nothing has; `meant` is how the definition would begin. */
  'text/undefined-mark': { mark: string; meant: string };
  /** A footnote that nothing names, or the second of one name. */
  'text/stray-footnote': { mark: string; why: 'unnamed' | 'twice' };
  /** An address or a number of a person; `isOwner` where a team is to be named. */
  'text/personal-data': { data: string; isOwner?: boolean };
  'text/html': { tag: string };
  /** What a text holds so much of that it is shown as plain words. */
  'text/too-much-markup': { of: 'nesting' | 'signs' | 'tags' | 'parts'; limit: number };
  'mdx/syntax': { detail: string };
  'mdx/import': Empty;
  'mdx/expression': Empty;
  'mdx/component': { name: string; suggestion?: string; known: string[] };
  /** `known` are the attributes, or, where its value is at fault, the values. */
  'mdx/attribute': { component: string; name: string; problem: 'missing' | 'unknown' | 'value'; known: string[] };
}

/** How sound and how alive the content is: these warn, they never stop a build. */
interface LifeRules {
  'persona/demographics-only': Empty;
  /** `example` is what a statement of this handbook can rest on. */
  'persona/no-evidence': { statements: number; example?: string };
  'persona/stale': { months: number; reviewed: string };
  /** `role` is what an import wrote where its source named none. */
  'persona/placeholder': { role: string };
  'persona/never-reviewed': Empty;
  'persona/never-validated': Empty;
  'persona/no-successor': Empty;
  'record/keep-until': { date: string };
}

/** How the company's own look can be read: these warn, as we mend it ourselves. */
interface LookRules {
  /** `contrast` with white, from 1 to 21, and the colour that words are set in instead. */
  'config/pale-colour': { colour: string; darkened: string; contrast: number };
  /** A font that paper and pictures do without; `web` where it is brought in a kind of file that only the site takes. */
  'config/font-elsewhere': { family: string; ours: string; web?: true; suggestion?: string };
  'config/font-unusable': { path: string; fault: FontProblem };
}

/** What paper cannot hold: told by `handbook print` alone, as no file could be made. */
interface PrintRules {
  /** `lines` too many at the smallest size that the format allows; the field named is the longest. */
  'print/overflow': { name: string; format: string; lines: number; title: InEachLanguage };
  'print/missing-glyph': { name: string; character: string; code: string; title: InEachLanguage };
  /** Values, lines and signs far beyond what a sheet or a booklet could hold. */
  'print/too-long': { name: string; size: number; limit: number };
  /** A file that is not made for a reason that is ours; `detail` is what the typesetter said. */
  'print/failed': { name: string; format: string; detail: string };
  /** None of what was left could be made: the process that sets sheets ended. */
  'print/stopped': { detail: string };
}

/** What a picture for screens cannot hold: told where pictures are made, as no file could be. */
interface PictureRules {
  /** The field named is the one that does not fit. */
  'picture/overflow': { name: string; format: string; title: InEachLanguage };
  'picture/missing-glyph': { name: string; character: string; code: string; title: InEachLanguage };
  'picture/failed': { name: string; format: string; detail: string };
}

type Empty = Record<never, never>;
/** The same in every language that the tool speaks, by its code. */
export type InEachLanguage = { readonly [language: string]: string };

/** What has to be done with content in a file that is not read: `data` can be imported, a `workbook` and a `document` once saved in another format. */
export type LostAs = 'rename' | 'format' | 'text' | 'data' | 'workbook' | 'document' | 'fixed';
/** A name of a device, a sign that no name may hold, or a full stop or a space at the end. */
export type WindowsProblem = 'device' | 'sign' | 'end';
/** Why a file is not taken as a font. */
export type FontProblem = 'not-a-font' | 'collection' | 'broken' | 'no-outlines' | 'too-large' | 'outside' | 'unreadable';

/** The types of value that a marketer can be told of. */
export type ValueType = 'text' | 'number' | 'boolean' | 'list' | 'map' | 'nothing';
export type Format = 'id' | 'url' | 'site' | 'repository' | 'branch' | 'folder' | 'colour' | 'language' | 'path' | 'key';
/** What a reference can aim at. `verbatim` covers findings too: both are marks in a record. */
export type TargetKind =
  | 'persona'
  | 'segment'
  | 'icp'
  | 'record'
  | 'guide'
  | 'source'
  | 'department'
  | 'verbatim'
  | 'figure'
  | 'evidence'
  | 'statement'
  | 'audience';
