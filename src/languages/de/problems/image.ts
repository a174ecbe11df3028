import type { Messages } from '../../message.ts';

const decimal = (value: number) => String(value).replace('.', ',');

const whole = (value: number) => value.toLocaleString('de');

/** What stands in the file itself. */
const isData = (address: string) => /^data:/i.test(address);

const isSvg = (path: string) => /\.svg$/i.test(path);

export const image: Messages<'image'> = {
  'image/no-alt': {
    say: () => 'Das Porträt hat keinen Alternativtext: Wer das Bild nicht sieht, erfährt nicht, was es zeigt.',
    mend: () => 'Ergänzen Sie unter „portrait“ den Schlüssel „alt“, und beschreiben Sie in einem Satz, was zu sehen ist.',
  },
  'image/missing': {
    say: ({ path }) => `Das Bild „${path}“ gibt es nicht (der Pfad geht von der Datei aus, die es nennt).`,
    mend: ({ suggestion }) => (suggestion ? `Meinten Sie „${suggestion}“?` : 'Legen Sie das Bild dort ab, oder korrigieren Sie den Pfad.'),
  },
  'image/outside': {
    say: ({ path }) => `Das Bild „${path}“ liegt außerhalb des Inhaltsordners.`,
    mend: () => 'Kopieren Sie es in den Ordner, neben die Datei, die es nennt.',
  },
  'image/not-an-image': {
    say: ({ path }) => `„${path}“ ist kein Bild im Format PNG, JPEG, WebP, AVIF, GIF oder SVG.`,
    mend: () => 'Exportieren Sie das Bild in einem dieser Formate; die Endung zu ändern genügt nicht.',
  },
  'image/too-large': {
    say: ({ path, megabytes, limit }) => `Das Bild „${path}“ ist ${decimal(megabytes)} MB groß; erlaubt sind ${limit} MB.`,
    mend: ({ path }) => (isSvg(path) ? 'Vereinfachen Sie die Zeichnung, oder exportieren Sie sie als PNG.' : 'Verkleinern Sie es: Für das Poster genügen 1600 Pixel Breite.'),
  },
  'image/too-many-pixels': {
    say: ({ path, width, height, limit }) => `Das Bild „${path}“ hat ${whole(width)} × ${whole(height)} Pixel; erlaubt sind ${limit} Millionen Pixel in diesem Format.`,
    mend: () => 'Verkleinern Sie es: Für das Poster genügen 1600 Pixel Breite.',
  },
  'image/unreadable': {
    say: ({ path }) => `Das Bild „${path}“ kann nicht gelesen werden: Die Datei ist unvollständig oder beschädigt, oder sie zeigt nichts.`,
    mend: () => 'Öffnen Sie es, um zu sehen, ob es angezeigt wird, und exportieren Sie es erneut.',
  },
  'image/extension': {
    say: ({ path }) => `Der Name des Bildes „${path}“ sagt nicht, was es enthält.`,
    mend: ({ suggestion }) => `Benennen Sie es in „${suggestion}“ um, und korrigieren Sie den Pfad.`,
  },
  'image/svg-script': {
    say: ({ path }) => `Das SVG-Bild „${path}“ enthält Programmcode, der im Browser der Leserinnen und Leser laufen würde.`,
    mend: () => 'Exportieren Sie es erneut ohne Skripte oder als PNG.',
  },
  'image/svg-outside': {
    say: ({ path, address }) => (isData(address) ? `Das SVG-Bild „${path}“ enthält „${address}“; das ist kein Bild im Format PNG, JPEG, GIF, WebP oder AVIF in Base64.` : `Das SVG-Bild „${path}“ greift auf „${address}“ zu; das steht nicht in der Datei.`),
    mend: ({ address }) => (isData(address) ? 'Wandeln Sie das Eingebettete in PNG oder in Pfade um, oder exportieren Sie die ganze Zeichnung als PNG.' : 'Exportieren Sie es erneut mit eingebetteten Bildern und Stilen oder als PNG.'),
  },
  'image/svg-doctype': {
    say: ({ path }) => `Das SVG-Bild „${path}“ beginnt mit einer DOCTYPE-Angabe, über die andere Dateien gelesen werden können.`,
    mend: () => 'Löschen Sie diese Angabe (von „<!DOCTYPE“ bis „>“), oder exportieren Sie das Bild als „einfaches SVG“ oder als PNG.',
  },
  'image/svg-too-complex': {
    say: ({ path }) => `Das SVG-Bild „${path}“ ist zu komplex: Es zu zeichnen würde zu lange dauern.`,
    mend: () => 'Vereinfachen Sie die Zeichnung (Wiederholungen, Filter, verschachtelte Gruppen), oder exportieren Sie sie als PNG.',
  },
  'image/unused': {
    say: ({ more }) => (more === 0 ? 'Keine Datei nennt dieses Bild: Keine Seite zeigt es.' : `Keine Datei nennt dieses Bild und ${more === 1 ? 'ein weiteres' : `${more} weitere`} im selben Ordner: Keine Seite zeigt sie.`),
    mend: () => 'Nennen Sie es in einer Persona (portrait: image:) oder in einem Text (![Beschreibung](Pfad)), oder löschen Sie es.',
  },
};
