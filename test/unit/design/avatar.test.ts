import * as openPeeps from '@dicebear/open-peeps';
import { describe, expect, it } from 'vitest';
import { avatarSvg } from '../../../src/design/avatar.ts';
import { avatarName, isDrawn } from '../../../src/design/avatar-name.ts';
import { drawnPortraits, portraitOf } from '../../../src/reading/portrait.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { avatarParts } from '../../../src/schema/avatar.ts';
import { handbookOf } from '../reading/sample.ts';

const properties = openPeeps.schema.properties as Record<string, { items?: { enum?: string[] } }>;

describe('a drawn portrait', () => {
  it.each(Object.entries(avatarParts))('knows only parts of %s that the library draws', (part, names) => {
    const drawn = new Set(properties[part]?.items?.enum);
    expect(names.filter((name) => !drawn.has(name))).toEqual([]);
  });

  it('is the same drawing each time, and holds no script and no address that is fetched', () => {
    const face = { head: 'grayBun', face: 'calm', accessories: 'glasses2', skinColour: '#ae5d29', hairColour: '#c9c4bd' } as const;
    const svg = avatarSvg(face);
    expect(avatarSvg(face)).toBe(svg);
    expect(svg).toContain('ae5d29');
    expect(svg).not.toMatch(/<script|\son\w+=|(?:href|src)="http/);
    expect(avatarSvg({ ...face, head: 'short1' })).not.toBe(svg);
  });

  it('has an address that changes with its parts, and not with their order', () => {
    expect(avatarName({ style: 'open-peeps', head: 'bun' })).toBe(avatarName({ head: 'bun', style: 'open-peeps' }));
    expect(avatarName({ style: 'open-peeps', head: 'bun' })).not.toBe(avatarName({ style: 'open-peeps', head: 'bun2' }));
    expect(isDrawn({ style: 'initials' })).toBe(false);
  });

  it('stands beside its persona, unless there is an image or only initials', async () => {
    const persona = (id: string, portrait: string) => `id: ${id}\nname: Ada Bé\nrole: R\nstate: proto\nportrait:\n${portrait}`;
    const handbook = await handbookOf({
      'handbook.yaml': 'company: X\nbase: /perso\n',
      'personas/drawn.yaml': persona('drawn', '  alt: Une femme\n  avatar:\n    style: open-peeps\n    head: bun\n'),
      'personas/initials.yaml': persona('initials', '  avatar:\n    style: initials\n'),
    });
    const view = viewIn(handbook, 'fr');
    const [drawn, initials] = [...handbook.personas.values()].map((one) => portraitOf(view, one));
    const [name] = [...drawnPortraits(handbook).keys()];
    expect(drawn?.image).toEqual({ src: `/perso/avatars/${name}`, alt: { text: 'Une femme' } });
    expect(initials).toEqual({ initials: 'AB' });
    expect(drawnPortraits(handbook).size).toBe(1);
  });
});
