export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A rule: how severe it is where `handbook.yaml` does not say so, and which facts its sentence needs. These are a type alone. */
interface Rule<Params extends object> {
  severity: Severity;
  params?: Params;
}

type Empty = Record<never, never>;

const error = <Params extends object = Empty>(): Rule<Params> => ({ severity: 'error' });
const warning = <Params extends object = Empty>(): Rule<Params> => ({ severity: 'warning' });
const remark = <Params extends object = Empty>(): Rule<Params> => ({ severity: 'info' });

const single = {
  // The file as such, before anything in it is understood.
  'file/not-utf8': error(),
  'file/utf16': error(),
  'file/binary': error(),
  'file/too-large': error<{ megabytes: number; limit: number }>(),
  'file/unreadable': error<{ reason: string }>(),
  'file/link-outside': error(),
  'file/link-loop': error(),
  /** A link of `public/` to content, or to anything else that stands elsewhere. */
  'file/link-public': error(),
  /** Found by a build alone, which knows the addresses of all pages. */
  'file/public-clash': error(),
  /** A file of `public/` in the place of one that a build makes. */
  'file/public-replaces': warning<{ path: string }>(),
  /** `special` is a device, a pipe or a socket. */
  'file/not-a-file': error<{ found: 'file' | 'folder' | 'special'; wanted: 'file' | 'folder' }>(),
  /** `folder` is a `node_modules` that git tracks, from the content folder. */
  'file/tracked-modules': error<{ folder: string }>(),
  'file/unexpected': warning<{ folder: string; extensions: string[] }>(),
  /** Words in a file that is not read: `path` is its own, `meant` that of the file to make of it; `exists` where that is there too. */
  'file/not-read': error<{ folder: string; extensions: string[]; as: LostAs; path: string; meant: string; exists?: true }>(),
  /** `count` files of content in a folder whose name nearly is that of `meant`; `exists` where that one is there too. */
  'file/wrong-folder': error<{ folder: string; meant: string; count: number; exists?: true; icp?: true }>(),
  /** A persona where nothing is read, with `more` others in the same folder; `folder` is empty beside `handbook.yaml`. */
  'file/stray-persona': error<{ folder: string; more: number }>(),
  /** A study, a segment or a target company where nothing is read, or in the folder of something else; `meant` is its own. */
  'file/stray': error<{ folder: string; more: number; meant: string }>(),
  /** What says that it is somebody who is read from `shown`, where nothing is read; with `more` others in the same folder. */
  'file/stray-copy': warning<{ folder: string; more: number; shown: string }>(),
  /** A file that a program or somebody made of another one, beside it. */
  'file/copy': error<{ original: string }>(),
  /** A file or folder that Windows refuses; `hasId` where its name is an id, too. */
  'file/windows-name': error<{ name: string; problem: WindowsProblem; suggestion: string; hasId?: true }>(),
  'file/name': error<{ suggestion: string }>(),
  'file/conflict': error(),
  'file/bidi-control': error<{ code: string }>(),
  'file/control-character': error<{ code: string }>(),
  'file/empty': error(),
  'handbook/empty': error(),
  'handbook/no-config': warning(),
  /** `isToml` where it stands between lines of plus signs. */
  'front-matter/missing': error<{ isToml?: true }>(),
  'front-matter/unclosed': error(),

  // How the YAML is written.
  /** `isAboveList` where the text ends with the colon, and a list of its own stands below it. */
  'yaml/colon-in-text': error<{ text: string; isAboveList?: true }>(),
  /** `key` stands on the line of another. */
  'yaml/two-keys': error<{ key: string }>(),
  'yaml/quote-in-text': error<{ text: string }>(),
  'yaml/unclosed-quote': error<{ quote: string }>(),
  'yaml/unclosed-bracket': error<{ bracket: string }>(),
  'yaml/reserved-start': error<{ character: string }>(),
  'yaml/asterisk': error<{ text: string }>(),
  'yaml/tag': error<{ tag: string }>(),
  'yaml/code-fence': error<{ fence: string }>(),
  /** The text of `key` goes on at the margin. */
  'yaml/loose-text': error<{ key: string }>(),
  'yaml/directive': error(),
  'yaml/merge-key': error(),
  'yaml/several-documents': error(),
  /** `prose` has titles and lines; `name` is that under which it can be imported. */
  'yaml/not-a-map': error<{ found: 'text' | 'list' | 'prose'; name?: string }>(),
  /** `afterDash` where it follows the dash of an item. */
  'yaml/tab': error<{ afterDash?: true }>(),
  /** `commented` is the key of a section whose first line is still a comment, `margin` one that has no space before it. */
  'yaml/indent': error<{ commented?: string; margin?: string }>(),
  'yaml/duplicate-key': error<{ key: string; line: number }>(),
  /** `bullet` is a sign before the text that stands for a dash; `key` is a key that has other signs around it. */
  /** `as` is what a line looks like that is neither: a remark, or more of the text above it. */
  'yaml/no-colon': error<{ text: string; bullet?: string; key?: string; as?: 'remark' | 'wrapped' }>(),
  /** `text` is the line that begins an item without its dash. */
  'yaml/no-dash': error<{ text: string }>(),
  /** `key` says more of a text above it, which has no key of its own. */
  'yaml/key-beside-text': error<{ key: string; text: string }>(),
  'yaml/no-space': error<{ text: string; after: string }>(),
  'yaml/invisible-space': error<{ code: string }>(),
  'yaml/hash-in-text': warning<{ lost: string }>(),
  /** `lost` is what a list in brackets loses to a comment, its end included. */
  'yaml/hash-in-list': error<{ lost: string }>(),
  'yaml/braces': error(),
  'yaml/list-on-key-line': error<{ key: string }>(),
  'yaml/block-header': error<{ sign: string }>(),
  'yaml/escape': error<{ sequence: string }>(),
  'yaml/too-deep': error<{ limit: number }>(),
  'yaml/too-many-aliases': error(),
  'yaml/too-many-values': error<{ limit: number }>(),
  'yaml/key-not-text': error(),
  'yaml/syntax': error<{ detail: string }>(),

  // What a key may hold.
  /** `under` is a key of the file below which this one exists, or, where `isNew`, one that the file lacks; `own` says that a company may declare it; `words` that it reads as a text. */
  'schema/unknown-key': error<{
    key: string;
    suggestion?: string;
    known: string[];
    under?: string;
    isNew?: true;
    own?: true;
    words?: true;
    /** The key that it seems to be, which is there already. */
    present?: string;
    /** The file that takes the text, where the key names a language. */
    translation?: { file: string; key: string };
  }>(),
  /** `empty` where the key stands there with nothing after it; `indent` is that of the line to add. */
  'schema/missing-key': error<{ key: string; title: InEachLanguage; example: InEachLanguage; empty?: true; indent: number }>(),
  'schema/empty-value': remark<{ key: string }>(),
  /** `min` and `max` where a number on a scale is expected, `keys` those of a group. */
  /** `translation` is the file that takes a text in another language, where the value holds one for each. */
  'schema/wrong-type': error<{
    expected: ValueType;
    found: ValueType;
    suggestion?: string;
    min?: number;
    max?: number;
    keys?: string[];
    translation?: string;
  }>(),
  /** A list that is none; `lines` are those of its only item where that has to be made of several keys. */
  'schema/not-a-list': error<{ key: string; lines?: InEachLanguage; line?: number }>(),
  /** A text where more keys are needed, beside the one that takes it; `allowed` are the values of the first of them, where those are given. */
  'schema/needs-keys': error<{
    text: string;
    main: string;
    missing: { key: string; title: InEachLanguage }[];
    allowed?: string[];
    lines?: InEachLanguage;
  }>(),
  /** `schemaVersion` of a later version than this one. */
  'schema/newer': error<{ value: number; supported: number }>(),
  'schema/needs-quotes': error<{ value: string }>(),
  'schema/not-allowed': error<{ value: string; allowed: string[]; suggestion?: string }>(),
  /** `others` are the days that it may mean as well. */
  'schema/date': error<{ value: string; suggestion?: string; others?: string[] }>(),
  'schema/range': error<{ value: number; min?: number; max?: number }>(),
  'schema/not-whole': error<{ value: number }>(),
  'schema/empty-text': error<{ key: string }>(),
  /** `isExample` where the line to paste shows a value of the right form, as none can be guessed. */
  'schema/format': error<{ value: string; format: Format; suggestion?: string; isExample?: true }>(),
  'schema/invalid': error<{ detail: string }>(),

  // What points at something else.
  'reference/unknown': error<{ kind: TargetKind; id: string; suggestion?: string; known: string[]; within?: string }>(),
  /** A file that git knows and that is there no more; `places` still point to it, as file and line. */
  'reference/gone': error<{
    id: string;
    kind: 'persona' | 'segment' | 'record' | 'decision' | 'guide';
    folder: string;
    gone: string;
    date?: string;
    places: string[];
  }>(),
  /** A former id, as git knows it, that `places` still point to and that leads nowhere. */
  'reference/renamed': error<{ ids: string[]; addresses: string[]; places: string[] }>(),
  'reference/self': warning<{ id: string }>(),
  'reference/twice': warning<{ value: string; line: number }>(),
  /** A key of `fieldVisibility` that names no field of the persona. */
  'visibility/unknown-field': error<{ key: string; suggestion?: string }>(),
  'id/duplicate': error<{ id: string; other: string }>(),
  'id/mismatch': error<{ id: string; expected: string }>(),
  'rule/unknown': error<{ rule: string; suggestion?: string }>(),
  'rule/fixed': error<{ rule: string }>(),
  'id/alias-taken': error<{ id: string; other: string }>(),
  /** Former ids, as git knows them, that lead nowhere any more; `addresses` are those of their pages. */
  'id/renamed': warning<{ ids: string[]; addresses: string[] }>(),
  'statement/duplicate-id': error<{ id: string; line: number }>(),
  'statement/needs-id': error<{ text: string; suggestion: string }>(),
  'image/no-alt': error(),
  /** The same again in a list that holds each once; `line` is that of the first. */
  'schema/twice': error<{ value: string; line: number }>(),
  'schema/key-taken': error<{ key: string }>(),
  'image/missing': error<{ path: string; suggestion?: string }>(),
  'image/outside': error<{ path: string }>(),
  'image/not-an-image': error<{ path: string }>(),
  'image/too-large': error<{ path: string; megabytes: number; limit: number }>(),
  'image/too-many-pixels': error<{ path: string; width: number; height: number; limit: number }>(),
  'image/unreadable': error<{ path: string }>(),
  'image/extension': error<{ path: string; suggestion: string }>(),
  'image/svg-script': error<{ path: string }>(),
  'image/svg-outside': error<{ path: string; address: string }>(),
  'image/svg-doctype': error<{ path: string }>(),
  'image/svg-too-complex': error<{ path: string }>(),
  /** `more` counts the others of its folder. */
  'image/unused': remark<{ more: number }>(),
  /** `source` is the file that it seems to translate. */
  'translation/misnamed': error<{ source: string; name: string }>(),
  /** `name` is what it is to be called where its original seems to have another name now. */
  'translation/orphan': error<{ source: string; name?: string }>(),
  /** `isOriginal` where it is the language that is translated from. */
  'translation/language': error<{ language: string; languages: string[]; isOriginal?: true }>(),
  'translation/unknown-key': error<{ key: string; suggestion?: string }>(),
  /** `byId` where the items of a list have ids, and their translations are listed without. */
  'translation/not-text': error<{ key: string; byId?: true; under?: string }>(),
  /** `first` is the key of the first text that is missing. */
  'translation/incomplete': remark<{ count: number; language: string; first: string }>(),

  /** `now` is how the original of a translated text begins today, which is not what it was made from. */
  'translation/stale': warning<{ language: string; now: string }>(),
  /** What a translation keeps of an original that is not there, by its `place`: whether its text goes stale is not seen. */
  'translation/lost': warning<{ place: string }>(),

  // The words of the interface that a company says itself, in words/.
  'words/not-a-language': error<{ name: string; suggestion?: string }>(),
  'words/language': error<{ language: string; languages: string[] }>(),
  /** `comma` has nothing behind it, `no-comma` is one that lacks, `end` a text that ends too soon. */
  'words/not-json': error<{ problem: 'end' | 'comma' | 'no-comma' | 'sign'; sign: string }>(),
  'words/unknown-key': error<{ key: string; above?: string; known: string[]; suggestion?: string }>(),
  'words/wrong-type': error<{ key: string; expected: WordType; length?: number }>(),
  /** Places that a phrase keeps for a number or a name: those that went, and those that nothing fills. */
  'words/placeholder': error<{ key: string; lost: string[]; unknown: string[]; known: string[] }>(),
  'words/too-long': error<{ key: string; limit: number }>(),
  'words/missing': remark<{ file: string; count: number; total: number }>(),

  // What stands in the texts.
  /** `anchors` are those of the same page, where a link stays on it. */
  'link/broken': error<{ target: string; suggestion?: string; anchors?: string[] }>(),
  /** A link that is shown untranslated, to a heading that the translation, in `file`, calls otherwise. */
  'link/untranslated': warning<{ target: string; language: string; file: string; hash: string }>(),
  /** `image` where the address is that of a picture on another site. */
  'link/unsafe': error<{ scheme: string; image?: true }>(),
  /** Quotes around a whole text, or before it where `close` is empty; `isVoice` where the page prints quotes of its own. */
  'text/typed-quotes': warning<{ open: string; close: string; isVoice?: true }>(),
  /** Words in quotes, and who spoke them behind; `isPersona` where it can be nobody else. */
  'text/typed-speaker': warning<{ speaker: string; isPersona?: true }>(),
  /** A bullet that would be shown; `isItem` where a dash or a key stands before it. */
  'text/bullet': warning<{ bullet: string; isItem?: boolean }>(),
  /** A list typed as its one item, with semicolons; `count` is how many items it holds. */
  'text/list-in-item': warning<{ count: number }>(),
  /** Words that went through a wrong encoding. */
  'text/garbled': warning<{ words: string }>(),
  'text/lost-sign': warning(),
  /** A link, an image or a footnote by a name that nothing has; `meant` is how the definition would begin. */
  'text/undefined-mark': warning<{ mark: string; meant: string }>(),
  /** A footnote that nothing names, or the second of one name. */
  'text/stray-footnote': warning<{ mark: string; why: 'unnamed' | 'twice' }>(),
  /** A mark of another tool, which would be shown with its signs; `meant` is what we write in its place, where that can be said. */
  'text/foreign-mark': warning<{ mark: string; as: ForeignSort; meant?: string }>(),
  /** What only a text of several paragraphs can hold, in one of a line, where it would be shown with its signs. */
  'text/one-line': warning<{ mark: string; as: LineMarkSort }>(),
  /** What may lead to a person who exists; `of` says whether that is who answers for a page, who took part in a study, or whoever else, or the name of the file; `inBody` where no comment can stand beside it. */
  'text/personal-data': warning<{ data: string; kind: PersonalKind; of: 'owner' | 'study' | 'text' | 'file'; inBody?: true }>(),
  /** A word that reduces people to what sets them apart, and what to write instead. */
  'text/stigmatising': remark<{ word: string; instead: string; reason: StigmaReason }>(),
  'text/html': error<{ tag: string }>(),
  /** What a text holds so much of that it is shown as plain words. */
  'text/too-much-markup': error<{ of: 'nesting' | 'signs' | 'tags' | 'parts'; limit: number }>(),
  'mdx/syntax': error<{ detail: string }>(),
  'mdx/import': error(),
  'mdx/expression': error(),
  'mdx/component': error<{ name: string; suggestion?: string; known: string[] }>(),
  /** `known` are the attributes, or, where its value is at fault, the values. */
  'mdx/attribute': error<{ component: string; name: string; problem: 'missing' | 'unknown' | 'value'; known: string[] }>(),

  // How sound and how alive the content is: these warn, they never stop a build.
  'persona/demographics-only': warning(),
  /** `example` is what a statement of this handbook can rest on. */
  'persona/no-evidence': warning<{ statements: number; example?: string }>(),
  'persona/stale': warning<{ months: number; reviewed: string }>(),
  /** What has come up `of` a segment or an ICP since the review: a figure that moved, or else a newer study. */
  'persona/refresh-due': warning<{
    reviewed: string;
    of: string;
    figure?: MovedFigure;
    study?: { title: string; date: string; isCited?: true };
  }>(),
  /** `role` is what an import wrote where its source named none. */
  'persona/placeholder': warning<{ role: string }>(),
  /** The persona of an `id` has the same name. */
  'persona/same-name': warning<{ name: string; id: string }>(),
  /** The name is that of a field, as an import may take a heading for somebody. */
  'persona/heading-as-name': warning<{ name: string }>(),
  'persona/long-role': remark<{ length: number; fits: number }>(),
  'persona/never-reviewed': warning(),
  'persona/never-validated': warning(),
  /** Somebody validated it, and no verdict of theirs was noted. */
  'persona/no-verdict': warning(),
  /** It cites no study in which customers speak. */
  'persona/no-customer': warning(),
  'persona/no-successor': warning(),
  /** `texts` are some of the statements in common with the persona of an id. */
  'persona/look-alike': remark<{ id: string; name: string; shared: number; texts: string[] }>(),
  'persona/equals-segment': remark<{ id: string; name: string }>(),
  'persona/no-psychology': remark(),
  /** `statements` of an AI; none where it is the studies that are. */
  'persona/ai-only': remark<{ statements: number }>(),
  'persona/ai-unread': remark<{ statements: number }>(),
  'persona/numbers-only': remark<{ references: number }>(),
  'persona/single-source': remark<{ id: string; title: string; references: number }>(),
  'persona/old-evidence': remark<{ date: string; months: number }>(),
  'persona/never-challenged': remark<{ months: number }>(),
  /** `studies` asked its people since. */
  'persona/static': remark<{ created: string; studies: number }>(),
  /** `roles` are those that a buying group gives to the persona of an id, which are not among its `own`. */
  'persona/roles-differ': warning<{ id: string; roles: string[]; own: string[] }>(),
  /** Somebody who owns content, whom the settings, which map others, do not map to a name of the forge. */
  'owner/unmapped': remark<{ owner: string; suggestion?: string }>(),
  /** What `init` wrote of who is asked for a review is no longer what the owners say; `forge` is the value that writes it again. */
  'owner/codeowners': remark<{ forge: string }>(),
  /** A decision that names nobody: no persona, segment or target company. */
  'decision/for-nobody': remark(),
  /** The day on which somebody wanted to look at what came of a decision has passed. */
  'decision/outcome-due': remark<{ date: string }>(),
  'record/keep-until': warning<{ date: string }>(),
  /** `quotes` of those who did not agree. */
  'record/no-consent': warning<{ id: string; quotes: number }>(),
  /** A description of one who took part, by which others know who it is; a remark, as a town may be large. */
  'record/recognisable': remark<{ clues: ('name' | 'age' | 'place' | 'employer')[] }>(),
  /** The date of something that has happened, which lies ahead. It warns less by waiting, not more. */
  'date/future': warning<{ key: string; date: string }>(),
  /** A date before that of what it follows from, which stands on `line`. */
  'date/order': warning<{ key: string; date: string; before: string; beforeDate: string; line: number }>(),

  /** A stage that the settings, which declare some, do not; `isStep` where it names a step of a journey, which may have a title of its own. */
  'stage/unknown': warning<{ stage: string; known: string[]; suggestion?: string; isStep?: true }>(),
  /** A measure of a series that is not later than the one before it, which stands on `line`. */
  'figure/series-order': error<{ date: string; before: string; line: number }>(),
  /** The last of a series against the figure that it leads to, which says something else for the same day, or is older. */
  'figure/series-end': error<{ date: string; value: number; figureDate: string; figureValue: number; line: number }>(),

  // The rules of segments, as they are counted: `fields.yaml` says what they may ask.
  /** `neither` a condition nor a group; a group without `combinator`, or without rules; a `not` other than `true`; a `key` that it has none of. */
  'segment-rule/shape': error<{
    problem: 'neither' | 'combinator' | 'empty' | 'not' | 'key';
    key?: string;
    known?: readonly string[];
    suggestion?: string;
  }>(),
  /** Without a dictionary, `known` is empty. */
  'segment-rule/unknown-field': error<{ field: string; known: readonly string[]; suggestion?: string }>(),
  /** An operator that is none, or does not suit the type of the field; empty where none was typed. */
  'segment-rule/operator': error<{ field: string; type: RuleType; operator: string; suits: readonly string[]; suggestion?: string }>(),
  /** `wants`: one value, a list, two bounds, none at all, or a value of another type. */
  'segment-rule/value': error<{
    field: string;
    type: RuleType;
    operator: string;
    wants: 'one' | 'list' | 'two' | 'none' | 'type';
    found: string;
  }>(),
  'segment-rule/not-among': error<{ field: string; value: string; values: readonly string[]; suggestion?: string }>(),
  'segment-rule/bounds': error<{ from: string; to: string }>(),
  /** A field of personal data that is compared with a value, which pages would show. */
  'segment-rule/personal': error<{ field: string }>(),
  'segment-rule/too-large': error<{ what: 'depth' | 'conditions' | 'values'; limit: number }>(),
  /** Two segments of one priority: `other` is the file of the first; without it the segment has none. */
  'segment-rule/priority': error<{ priority?: number; other?: string }>(),
  /** Conditions on one field that exclude one another: the segment stays empty. */
  'segment-rule/never': warning<{ field: string }>(),
  /** The rule of something that is done, which has no id by which its list could be asked for. */
  'segment-rule/no-id': error(),
  /** Two tiers of one score: no company would ever be in the second. */
  'segment-rule/same-tier': error<{ name: string; other: string; from: number }>(),
  /** A segment that is called as those of no segment are, or as those who come and go. */
  'segment-rule/reserved-id': error<{ id: string }>(),
  /** A name in `fields.yaml` that a database would not take; `other` where it differs from that one in case alone. */
  'segment-rule/field-name': error<{ name: string; other?: string }>(),
  /** Where a field is found: no table or none that there is, an aggregate of a contact, none of orders, or a sum of what cannot be added up. */
  'segment-rule/field-source': error<{
    name: string;
    source: string;
    problem: 'table' | 'of-contact' | 'no-of' | 'sum';
    suggestion?: string;
  }>(),

  // What was measured on the customer base, in segments/figures/.
  /** `key` is where the file first is not as it is written; `day` what it says itself, where its name says another. */
  'snapshot/damaged': error<{ problem: 'json' | 'shape' | 'day'; key?: string; day?: string }>(),
  'snapshot/edited': error(),
  'snapshot/unknown-segment': remark<{ id: string; suggestion?: string }>(),
  /** `day` is that of the last snapshot that counts the segment. */
  'snapshot/other-rule': warning<{ day: string }>(),
  /** A figure that says another number than what was measured on its `day`. */
  'figure/measured-otherwise': warning<{ typed: number; measured: number; day: string }>(),

  // How the company's own look can be read: these warn, as we mend it ourselves.
  /** `contrast` with white, from 1 to 21, and the colour that words are set in instead. */
  'config/pale-colour': warning<{ colour: string; darkened: string; contrast: number }>(),
  /** A font that paper and pictures do without; `web` where it is brought in a kind of file that only the site takes. */
  'config/font-elsewhere': warning<{ family: string; ours: string; web?: true; suggestion?: string }>(),
  'config/font-unusable': warning<{ path: string; fault: FontProblem }>(),

  // What paper cannot hold: told by `handbook print` alone, as no file could be made.
  /** `lines` too many at the smallest size that the format allows; the field named is the longest. */
  'print/overflow': warning<{ name: string; format: string; lines: number; title: InEachLanguage }>(),
  /** A quote that no poster holds in letters that are read from afar; `fits` signs would do. */
  'print/long-quote': warning<{ name: string; format: string; length: number; fits: number }>(),
  /** Once for each file. */
  'print/missing-glyph': warning<MissingSigns>(),
  /** Values, lines and signs far beyond what a sheet or a booklet could hold. */
  'print/too-long': warning<{ name: string; size: number; limit: number }>(),
  /** A file that is not made for a reason that is ours; `detail` is what the typesetter said. */
  'print/failed': warning<{ name: string; format: string; detail: string }>(),
  /** None of what was left could be made: the process that sets sheets ended. */
  'print/stopped': warning<{ detail: string }>(),

  // What a picture for screens cannot hold: told where pictures are made, as no file could be.
  /** The field named is the one that does not fit. */
  'picture/overflow': warning<{ name: string; format: string; title: InEachLanguage }>(),
  'picture/missing-glyph': warning<MissingSigns>(),
  'picture/failed': warning<{ name: string; format: string; detail: string }>(),
};

/**
 * Every rule. What would lose content or mislead a reader is an error and stays one; ageing and weakness warn, so that nothing turns red by
 * waiting. A rule's name is permanent: reviewers search for it, `handbook.yaml` sets its level. Its sentences stand with each language, and the
 * compiler refuses a rule that lacks one.
 */
export const rules = {
  ...single,
  /** In place of the first problem of a rule that is not told one by one: how many there are of them. */
  'file/many-more': error<{ rule: keyof typeof single; count: number }>(),
};

export type RuleId = keyof typeof rules;
export type RuleParams = { [R in RuleId]: NonNullable<(typeof rules)[R]['params']> };

/** The names of all rules. */
export const ruleIds = Object.keys(rules).filter(isRuleId);

/** Whether a word names a rule. */
export function isRuleId(word: string): word is RuleId {
  return Object.hasOwn(rules, word);
}

/** Whether a company may set the level of a rule: errors cannot be made gentler. */
export function isAdjustable(rule: RuleId): boolean {
  return rules[rule].severity !== 'error';
}

/** The rules that advise, in the order of weight: content that is sound by every other rule may still be weak, or harm somebody. */
export const adviceRules = [
  'text/personal-data',
  'text/stigmatising',
  'persona/demographics-only',
  'persona/look-alike',
  'persona/equals-segment',
  'persona/no-psychology',
  'persona/no-evidence',
  'persona/ai-only',
  'persona/ai-unread',
  'persona/numbers-only',
  'persona/single-source',
  'persona/old-evidence',
  'persona/never-challenged',
  'persona/static',
] as const satisfies RuleId[];

export type AdviceRule = (typeof adviceRules)[number];

/** Whether a rule advises. A comment in the file may excuse what it tells. */
export function isAdvice(rule: RuleId): rule is AdviceRule {
  return adviceRules.some((one) => one === rule);
}

/** Whether a problem says that a sheet or a picture is missing: `--strict` takes it for an error. */
export function isOfPaper(rule: RuleId): boolean {
  return rule.startsWith('print/') || rule.startsWith('picture/');
}

/** The same in every language that the tool speaks, by its code. */
export type InEachLanguage = { readonly [language: string]: string };

/** What has to be done with content in a file that is not read: `data` can be imported, a `workbook` and a `document` once saved in another format. */
export type LostAs = 'rename' | 'format' | 'text' | 'data' | 'workbook' | 'document' | 'fixed';

/** The sorts of marks that other tools read and GitHub does not. */
export type ForeignSort =
  | 'box'
  | 'strong'
  | 'link'
  | 'image'
  | 'template'
  | 'contents'
  | 'heading'
  | 'table'
  /** A link in the signs of others, around an address that is a link by itself. */
  | 'address'
  /** A link whose signs stand the wrong way round, or apart, or whose address holds a blank. */
  | 'turned'
  | 'attributes'
  | 'comment'
  | 'formula'
  | 'emoji'
  | 'term'
  | 'raised'
  /** Lowered letters or figures: GitHub strikes them through. */
  | 'lowered'
  /** Words between single tildes, which GitHub strikes through, and others take for "from … to". */
  | 'struck';

/** The sorts of marks that a text of one line cannot hold. */
export type LineMarkSort = 'box' | 'task' | 'heading' | 'item' | 'quote' | 'number' | 'footnote' | 'picture' | 'bold' | 'link';

/** Signs that no font has, each where it stands first and in which field; `isLent` where another file brings them. */
export interface MissingSigns {
  name: string;
  signs: { character: string; code: string; title: InEachLanguage; line: number; column: number }[];
  isLent?: true;
}

/** A figure as it was at a review, and as it is now. */
export interface MovedFigure {
  label: string;
  unit?: string;
  was: number;
  is: number;
}

/** A name of a device, a sign that no name may hold, or a full stop or a space at the end. */
export type WindowsProblem = 'device' | 'sign' | 'end';

/** Why a file is not taken as a font. */
export type FontProblem = 'not-a-font' | 'collection' | 'broken' | 'no-outlines' | 'too-large' | 'outside' | 'unreadable';

/** What stands under a key of words: a text, a block of keys, the forms of what is counted, a list, or what a field is called. */
export type WordType = 'text' | 'words' | 'forms' | 'list' | 'field';

/** The types of fields of the dictionary. */
export type RuleType = 'text' | 'integer' | 'decimal' | 'date' | 'boolean';

/** The types of value that a marketer can be told of. */
export type ValueType = 'text' | 'number' | 'boolean' | 'list' | 'map' | 'nothing';

/** What may lead to a person. */
export const personalKinds = [
  'email',
  'phone',
  'iban',
  'nir',
  'card',
  'address',
  'name',
  'handle',
  'birth',
  'customer',
  'papers',
  'plate',
  'ip',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Why a word harms. Languages say each in half a sentence. */
export const stigmaReasons = ['person', 'insult', 'age', 'sex', 'origin', 'money', 'customer'] as const;
export type StigmaReason = (typeof stigmaReasons)[number];

export type Format =
  | 'id'
  | 'url'
  | 'contact'
  | 'site'
  | 'repository'
  | 'branch'
  | 'folder'
  | 'colour'
  | 'language'
  | 'path'
  | 'key'
  | 'handle';

/** What a reference can aim at. `verbatim` covers findings too: both are marks in a record. */
export type TargetKind =
  | 'persona'
  | 'segment'
  | 'icp'
  | 'record'
  | 'decision'
  | 'guide'
  | 'source'
  | 'department'
  | 'verbatim'
  | 'figure'
  | 'evidence'
  | 'statement'
  | 'personaStatement'
  | 'answered'
  | 'audience';
