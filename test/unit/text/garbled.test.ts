import { describe, expect, it } from 'vitest';
import { withoutGarble } from '../../../src/text/garbled.ts';

/** Text as it is stored, read by somebody who takes it for Windows-1252. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('words that went through a wrong encoding', () => {
  it.each([
    ...[
      'Gérante',
      'Hélène',
      'Zoé',
      'LÉA',
      'Dûment',
      'être rassurée',
      'À l’hôtel',
      'PÉRIODE',
      'cœur',
      '10 €',
      'S’il pleut…',
      'Noël',
      'Ça va',
    ],
    ...['« Étude »', 'Müller', 'Ñandú', '👍 merci'],
  ])('%s', (text) => {
    expect(misread(text)).not.toBe(text);
    expect(withoutGarble(misread(text))).toBe(text);
  });
});

it.each(['SÃO PAULO', 'JOÃO', 'PARÂ…', '« LISBOÂ »', 'IRMÃ', 'AMANHÃ — 10 h', 'GRÃ”', 'été', 'Œuvre', 'Â', 'CAFÉ©'])(
  '%s is left as it is',
  (text) => expect(withoutGarble(text)).toBe(text),
);
