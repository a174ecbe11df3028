/** Where a grown text stands: the file that holds it, and the content around it. */
export interface Spot {
  file: string;
  /** The file as it is with that text in it. */
  wrap: (text: string) => string;
}

const persona = 'id: x\nname: Clara\nrole: Directrice\nstate: proto\n';
const quoted = (text: string) =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const indented = (text: string) => text.replace(/\r/g, '').replace(/^(?=.)/gm, '  ');

/** Every place that text is read from. */
export const spots = {
  yaml: { file: 'personas/x.yaml', wrap: (text) => `${persona}${text}\n` },
  settings: { file: 'handbook.yaml', wrap: (text) => `company: x\nlanguages: [fr, en]\n${text}\n` },
  inline: { file: 'personas/x.yaml', wrap: (text) => `${persona}quote: ${quoted(text)}\n` },
  prose: { file: 'personas/x.yaml', wrap: (text) => `${persona}story: |2\n${indented(text)}\n` },
  body: { file: 'personas/x.md', wrap: (text) => `---\n${persona}---\n${text}\n` },
  guide: { file: 'guide/x.md', wrap: (text) => `---\ntitle: x\n---\n${text}\n` },
  mdx: { file: 'guide/x.mdx', wrap: (text) => `---\ntitle: x\n---\n${text}\n` },
  translation: { file: 'personas/y.en.yaml', wrap: (text) => `quote: ${quoted(text)}\n` },
  translated: { file: 'guide/y.en.md', wrap: (text) => `---\ntitle: x\n---\n${text}\n` },
  csv: { file: 'x.csv', wrap: (text) => text },
  markdown: { file: 'x.md', wrap: (text) => text },
  page: { file: 'x.html', wrap: (text) => text },
  data: { file: 'x.yaml', wrap: (text) => text },
} as const satisfies Record<string, Spot>;

export type SpotName = keyof typeof spots;

/** Those whose text a check reads; the others are for the import. */
export const checkedSpots = [
  'yaml',
  'settings',
  'inline',
  'prose',
  'body',
  'guide',
  'mdx',
  'translation',
  'translated',
] as const satisfies SpotName[];
export const importedSpots = ['csv', 'markdown', 'page', 'data'] as const satisfies SpotName[];
