import type { FontProblem } from '../../../diagnostics/rules.ts';
import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';

const faults: Record<FontProblem, string> = {
  'not-a-font': 'Es ist trotz des Namens keine Schrift',
  collection: 'Die Datei enthält mehrere Schriften, und je Datei ist nur eine erlaubt',
  broken: 'Sie ist beschädigt und lässt sich nicht zeichnen',
  'no-outlines': 'Sie enthält keine Umrisse, die sich einfarbig zeichnen lassen',
  'too-large': 'Sie ist größer als 20 MB',
  outside: 'Es ist eine Verknüpfung, die aus dem Inhaltsordner hinausführt',
  unreadable: 'Sie lässt sich nicht öffnen',
};

export const look: Messages<'config'> = {
  'config/pale-colour': {
    say: ({ colour, darkened, contrast }) => `Die Markenfarbe ${colour} ist zu hell für Text (Kontrast von ${formatsFor('de').number(contrast)} auf Weiß): Am Bildschirm wie auf Papier erscheint er in einem dunkleren Ton (${darkened} auf Papier).`,
    mend: () => 'Wenn Ihnen dieser Ton nicht gefällt, geben Sie bei „brand.colour“ eine dunklere Farbe an; andernfalls schreiben Sie diesen.',
  },
  'config/font-elsewhere': {
    say: ({ family, ours, web }) =>
      web ? `„${family}“ liegt nur als WOFF2 vor: Die Website zeigt sie; Papier und Bilder behalten ${ours}.` : `Keine Datei in fonts/ gehört zur Schriftfamilie „${family}“: Die Website zeigt sie denen, die sie auf ihrem Rechner haben; Papier und Bilder behalten ${ours}.`,
    mend: ({ suggestion, web }) => (suggestion ? `Meinten Sie „${suggestion}“?` : web ? 'Legen Sie dieselben Schriften als TTF oder OTF in fonts/ ab.' : 'Legen Sie ihre Dateien (TTF oder OTF: normal, fett, kursiv) in fonts/ ab, oder entfernen Sie „brand.fonts“.'),
  },
  'config/font-unusable': {
    say: ({ path, fault }) => `Die Schrift ${path} wird nicht verwendet: ${faults[fault]}.`,
    mend: () => 'Besorgen Sie die Datei als TTF oder OTF, oder entfernen Sie sie.',
  },
};
