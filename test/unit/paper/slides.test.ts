import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { madeDeck } from '../../../src/paper/slides/deck.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { openImages } from '../../../src/source/image/gate.ts';
import { contentFolder, run, soundContent } from '../../support/io.ts';
import { handbookOf, sample, today } from '../reading/sample.ts';

type Content = Parameters<typeof handbookOf>[0];

async function deckIn(content: Promise<Handbook>, language = 'fr') {
  const handbook = visibleTo(await content, 'staff');
  const view = viewIn(handbook, language, today);
  const personas = [...handbook.personas.values()];
  const segments = [...handbook.segments.values(), ...handbook.icps.values()];
  const file = await madeDeck({ images: openImages(process.cwd()), view, personas, segments });
  return { ...file, parts: await partsOf(file.bytes) };
}

/** The texts of the XML parts of an Office file. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/.test(name));
  return new Map(await Promise.all(names.map(async (name) => [name, (await zip.file(name)?.async('string')) ?? ''] as const)));
}

/** What is read on a slide, a run after the other. */
const wordsOf = (xml = '') => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('\n');
const titleOf = (xml = '') => wordsOf(/<p:sp>(?:(?!<\/p:sp>).)*type="title"(?:(?!<\/p:sp>).)*<\/p:sp>/s.exec(xml)?.[0]);

const people: Content = {
  'personas/clara.yaml': `id: clara
name: Clara & Cie <SARL>
role: Gérante
state: proto
segments: [jeunes]
quote: « Rien & tout »
goals:
  - text: Un premier but
    evidence: [{ ref: etude#e1 }]
  - Un deuxième
  - Un troisième
  - Un quatrième
channels: [{ channel: Appli, intensity: 4 }, { channel: Courrier, intensity: 1 }]
`,
  'personas/paul.yaml': 'id: paul\nname: Paul Livret\nrole: Épargnant\nstate: proto\nsegments: [jeunes]\ngoals: [Dormir tranquille]\n',
  'personas/seule.yaml': 'id: seule\nname: Seule\nrole: Cliente\nstate: proto\n',
  'segments/jeunes.yaml': 'id: jeunes\nname: Jeunes\n',
  'research/etude.yaml': 'id: etude\ntitle: Une étude\nkind: interview\ndate: 2026-05-01\nfindings: [{ id: e1, text: Elle le dit }]\n',
};

describe('slides', () => {
  it('hold a cover, each segment of several people side by side, and each persona once', async () => {
    const { parts, slides, name } = await deckIn(handbookOf(people));
    expect([name, slides]).toEqual(['handbook.slides.pptx', 5]);
    const titles = [1, 2, 3, 4, 5].map((n) => titleOf(parts.get(`ppt/slides/slide${n}.xml`)));
    expect(titles.slice(1)).toEqual(['Jeunes', 'Clara &amp; Cie &lt;SARL&gt;', 'Paul Livret', 'Seule']);
    const side = wordsOf(parts.get('ppt/slides/slide2.xml'));
    for (const words of ['Clara &amp; Cie &lt;SARL&gt;', 'Paul Livret', 'Un premier but', 'Dormir tranquille'])
      expect(side).toContain(words);
  });

  it('say what matters most, what it rests on in the notes, and how much more there is', async () => {
    const { parts } = await deckIn(handbookOf(people));
    const slide = wordsOf(parts.get('ppt/slides/slide3.xml'));
    expect(slide).toContain('Un troisième');
    expect(slide).not.toContain('Un quatrième');
    // What nothing supports says so on the slide itself.
    expect(slide).toContain('hypothèse');
    const notes = wordsOf(parts.get('ppt/notesSlides/notesSlide3.xml'));
    expect(notes).toContain('Un premier but → Elle le dit – Une étude (1er mai 2026)');
    expect(notes).toContain('Un deuxième → hypothèse');
    expect(notes).toContain('1 autre point sur la page vivante.');
  });

  it('hold charts with their figures, which are told to those who do not see them', async () => {
    const { parts } = await deckIn(handbookOf(people));
    const chart = parts.get('ppt/charts/chart1.xml') ?? '';
    expect([...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual(
      expect.arrayContaining(['Appli', 'Courrier', '4', '1']),
    );
    expect(parts.get('ppt/slides/slide3.xml')).toContain('descr="Appli');
  });

  it('are sound XML whatever is written', async () => {
    const hostile = '&<>"\'\u0001\uD800]]>';
    const text = JSON.stringify(hostile);
    const content = handbookOf({
      ...people,
      'handbook.yaml': `company: ${text}\nlanguages: [fr]\nsite: https://a.example/?x=1&y="2"\n`,
      'personas/clara.yaml': `id: clara\nname: ${text}\nrole: ${text}\nstate: proto\nsegments: [jeunes]\nquote: ${text}\ngoals: [${text}]\nchannels: [{ channel: ${text}, intensity: 4 }]\n`,
      'segments/jeunes.yaml': `id: jeunes\nname: ${text}\n`,
    });
    const { parts } = await deckIn(content);
    for (const [name, xml] of parts) expect(() => parseXml(xml), name).not.toThrow();
    // The properties of a paragraph come before its words, or not at all.
    expect([...parts.values()].filter((xml) => /<\/a:r><a:pPr/.test(xml))).toEqual([]);
  });

  it('are the same file where the content is the same', async () => {
    const [first, second] = [await deckIn(sample()), await deckIn(sample())];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  it('show nothing of whom these readers may not see, and what is to be asked where nobody knows anything', async () => {
    const secret = 'id: kept\nname: Réservée\nrole: Cliente\nstate: proto\nvisibility: restricted\nsegments: [jeunes]\n';
    const { parts, bytes } = await deckIn(handbookOf({ ...people, 'personas/kept.yaml': secret }));
    expect([...parts.values()].filter((xml) => xml.includes('Réservée'))).toEqual([]);
    expect(Buffer.from(bytes).includes('Réservée')).toBe(false);
    expect(wordsOf(parts.get('ppt/slides/slide5.xml'))).toContain('Ce qu’il reste à apprendre');
  });
});

describe('handbook print --format slides', () => {
  it('writes one file, of those who are named alone where some are', async () => {
    const root = await contentFolder({
      ...soundContent,
      'personas/paul.yaml': 'id: paul\nname: Paul Livret\nrole: Épargnant\nstate: proto\n',
    });
    const { code, out } = await run(['print', 'paul', '--format', 'slides', '--lang', 'fr', '--dir', root, '--at', '2026-11-21']);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 fichier \(2 fiches\)/);
    expect(await readdir(join(root, 'print'))).toEqual(['handbook.slides.pptx']);
    const parts = await partsOf(await readFile(join(root, 'print', 'handbook.slides.pptx')));
    expect(titleOf(parts.get('ppt/slides/slide2.xml'))).toBe('Paul Livret');
    expect(parts.has('ppt/slides/slide3.xml')).toBe(false);
  });
});
