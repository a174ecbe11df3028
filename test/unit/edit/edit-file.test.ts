import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/edit/edit.ts';
import { editFile } from '../../../src/edit/edit-file.ts';
import { EditFault } from '../../../src/edit/splice.ts';
import { typedBytes } from '../../../src/edit/typed-bytes.ts';

const textAfter = (text: string, ...edits: Edit[]) => editFile({ file: 'personas/a.yaml', format: 'yaml', text }, edits).text;

describe('an edit changes what is meant and leaves every other character', () => {
  it.each<[string, string, Edit[], string]>([
    ['a plain value', 'id: a # what\nname: x\n', [{ do: 'set', path: ['id'], value: 'b' }], 'id: b # what\nname: x\n'],
    [
      'one in quotes',
      'id: "a"\nn: \'c\'\n',
      [
        { do: 'set', path: ['id'], value: 'b' },
        { do: 'set', path: ['n'], value: "d'e" },
      ],
      "id: \"b\"\nn: 'd''e'\n",
    ],
    ['one that would be read as a number', 'id: a\n', [{ do: 'set', path: ['id'], value: '2026' }], 'id: "2026"\n'],
    ['one between brackets', 'l: [a,  b]\n', [{ do: 'set', path: ['l', 1], value: 'c, d' }], 'l: [a,  "c, d"]\n'],
    [
      'a block of text',
      's: |-\n  un\n\n  deux\nid: a\n',
      [{ do: 'set', path: ['s'], value: 'un\n\ntrois' }],
      's: |-\n  un\n\n  trois\nid: a\n',
    ],
    [
      'a part of a folded text',
      's: >-\n  lire [a](/x/a/)\n  et a\nid: a\n',
      [{ do: 'inside', path: ['s'], splices: [{ start: 12, end: 13, text: 'b' }] }],
      's: >-\n  lire [a](/x/b/)\n  et a\nid: a\n',
    ],
    [
      'a key',
      'g:\n  a#v1: # là\n    note: x\n  c: y\n',
      [{ do: 'name', path: ['g', 'a#v1'], key: 'b#v1' }],
      'g:\n  b#v1: # là\n    note: x\n  c: y\n',
    ],
    ['an item more in brackets', 'l: [a, b] # c\n', [{ do: 'append', path: ['l'], value: 'd' }], 'l: [a, b, d] # c\n'],
    ['the first in brackets', 'l: []\n', [{ do: 'append', path: ['l'], value: 'd' }], 'l: [d]\n'],
    ['the first of an empty key', 'l:   # rien\nid: a\n', [{ do: 'append', path: ['l'], value: 'd' }], 'l: [d]   # rien\nid: a\n'],
    [
      'an item more on lines',
      'l:\n- a\n- b # deux\n\nid: a\n',
      [{ do: 'append', path: ['l'], value: 'd' }],
      'l:\n- a\n- b # deux\n- d\n\nid: a\n',
    ],
    [
      'a map as an item',
      'l:\n  - id: a\n    t: >-\n      x\n      y\nid: a\n',
      [{ do: 'append', path: ['l'], value: { id: 'b', t: 'z' } }],
      'l:\n  - id: a\n    t: >-\n      x\n      y\n  - id: b\n    t: z\nid: a\n',
    ],
    [
      'a key more, behind another',
      'id: a # ici\nname: x\n',
      [{ do: 'add', path: [], key: 'aliases', value: ['b'], after: 'id' }],
      'id: a # ici\naliases: [b]\nname: x\n',
    ],
    [
      'a key more in a file without a last line end',
      'id: a',
      [{ do: 'add', path: [], key: 'aliases', value: ['b'] }],
      'id: a\naliases: [b]',
    ],
    [
      'a key more of an item',
      'l:\n  - id: a\n    t: x\n',
      [{ do: 'add', path: ['l', 0], key: 'ai', value: true, after: 'id' }],
      'l:\n  - id: a\n    ai: true\n    t: x\n',
    ],
    ['a key more in braces', 'm: { a: 1 }\n', [{ do: 'add', path: ['m'], key: 'b', value: 'x' }], 'm: { a: 1, b: x }\n'],
    [
      'an item less',
      'l:\n  # un\n  - a\n  # deux\n  - b # c\n  - c\n',
      [{ do: 'remove', path: ['l', 1] }],
      'l:\n  # un\n  - a\n  # deux\n  - c\n',
    ],
    ['an item less in brackets', 'l: [a, b, c]\n', [{ do: 'remove', path: ['l', 0] }], 'l: [b, c]\n'],
    ['the last in brackets', 'l: [a, b, c]\n', [{ do: 'remove', path: ['l', 2] }], 'l: [a, b]\n'],
    [
      'two of three in brackets',
      'l: [a, b, c]\n',
      [
        { do: 'remove', path: ['l', 1] },
        { do: 'remove', path: ['l', 2] },
      ],
      'l: [a]\n',
    ],
    [
      'the first two of three',
      'l: [a, b, c]\n',
      [
        { do: 'remove', path: ['l', 0] },
        { do: 'remove', path: ['l', 1] },
      ],
      'l: [c]\n',
    ],
    [
      'one in brackets over lines',
      'l: [\n  a, # un\n  b, # deux\n  c\n]\n',
      [{ do: 'remove', path: ['l', 1] }],
      'l: [\n  a, # un\n  # deux\n  c\n]\n',
    ],
    [
      'a key less',
      'g:\n  - t: x\n    evidence:\n      - a#v1\n      - ref: b\n        note: c\n  # suite\n  - y\n',
      [{ do: 'remove', path: ['g', 0, 'evidence'] }],
      'g:\n  - t: x\n  # suite\n  - y\n',
    ],
    ['the first key of an item', 'g:\n  - evidence: [a]\n    t: x\n', [{ do: 'remove', path: ['g', 0, 'evidence'] }], 'g:\n  - t: x\n'],
    ['the last key of a file', 'id: a\nl:\n  - b', [{ do: 'remove', path: ['l'] }], 'id: a'],
  ])('%s', (_, before, edits, expected) => expect(textAfter(before, ...edits)).toBe(expected));

  it('below the front matter and in it', () => {
    const text = '---\nid: a # ici\ntitle: t\n---\n\nUn [lien](/personas/a/).\n';
    const at = text.split('---\n')[2]?.indexOf('/a/') ?? 0;
    const edits: Edit[] = [
      { do: 'set', path: ['id'], value: 'b' },
      { do: 'body', splices: [{ start: at + 1, end: at + 2, text: 'b' }] },
    ];
    expect(editFile({ file: 'guide/a.md', format: 'md', text }, edits).text).toBe(
      '---\nid: b # ici\ntitle: t\n---\n\nUn [lien](/personas/b/).\n',
    );
  });

  it('once where an alias of YAML repeats it', () => {
    const text = 'a: &e [x#v1]\nb: *e\n';
    const edits: Edit[] = [
      { do: 'set', path: ['a', 0], value: 'y#v1' },
      { do: 'set', path: ['b', 0], value: 'y#v1' },
    ];
    expect(textAfter(text, ...edits)).toBe('a: &e [y#v1]\nb: *e\n');
    expect(() => textAfter(text, ...edits.slice(0, 1))).toThrow(EditFault);
  });

  it.each<[string, string, Edit]>([
    ['there is no such path', 'id: a\n', { do: 'set', path: ['x'], value: 'b' }],
    ['nothing would be left of a list', 'l:\n  - a\n', { do: 'remove', path: ['l', 0] }],
    ['the file has faults', 'id: a\nid: b\n', { do: 'set', path: ['id'], value: 'c' }],
    ['the key is there', 'id: a\n', { do: 'add', path: [], key: 'id', value: 'b' }],
  ])('or none, where %s', (_, text, edit) => expect(() => textAfter(text, edit)).toThrow(EditFault));
});

describe('the bytes of a file', () => {
  it('keep their mark, line ends and letters as they were typed', () => {
    // An accent that is a letter of its own, as a Mac writes file names.
    const typed = '\uFEFF# cafe\u0301\r\nid: a\r\nname: Zoe\u0301 \r\n';
    const text = '# café\nid: a\nname: Zoé \n';
    const { splices } = editFile({ file: 'personas/a.yaml', format: 'yaml', text }, [
      { do: 'set', path: ['id'], value: 'b' },
      { do: 'add', path: [], key: 'aliases', value: ['a'], after: 'name' },
    ]);
    expect(typedBytes(Buffer.from(typed), 'personas/a.yaml', text, splices).toString()).toBe(
      '\uFEFF# cafe\u0301\r\nid: b\r\nname: Zoe\u0301 \r\naliases: [a]\r\n',
    );
  });

  it('are not touched where they say something else by now', () => {
    expect(() => typedBytes(Buffer.from('id: b\n'), 'a', 'id: a\n', [])).toThrow(EditFault);
  });
});
