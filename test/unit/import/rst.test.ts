import { describe, expect, it } from 'vitest';
import { dataFrom } from './support.ts';

const text = `
=====
Users
=====

.. contents::

Drawn up in May.

Ada Cole
========

:Role: Clerk
:Age: 37

Goals
-----
* Close the books on a
  Friday
* See \`the ledger <https://ledger.example>\`_

  * on paper

Tools
-----
=======  ========
Tool     Used for
=======  ========
Ledger   Accounts
Kettle   Tea
=======  ========

.. note:: She moves in June.

.. only:: html

   She reads on paper.

.. raw:: html

   Seen by browsers.

.. _ada:
.. _ledger: https://ledger.example/ada

Ben Roe
=======

Role
  Driver

Goals
-----
1. Arrive

+-------------+---------+
| Frustration | Cause   |
+=============+=========+
| Rain        | The old |
|             | roof    |
+-------------+---------+
`;

describe('reStructuredText', () => {
  it('has headings, fields, lists, terms and tables', async () => {
    const [ada, ben, ...others] = await dataFrom('users.rst', text);
    expect(others).toEqual([]);
    expect(ada).toMatchObject({
      name: 'Ada Cole',
      role: 'Clerk',
      demographics: { age: 37 },
      goals: ['Close the books on a Friday', { text: 'See [the ledger](https://ledger.example)', note: 'on paper' }],
    });
    expect(ben).toMatchObject({ name: 'Ben Roe', role: 'Driver' });
    for (const words of [
      'Drawn up in May.',
      'She moves in June.',
      'She reads on paper.',
      'Seen by browsers.',
      'https://ledger.example/ada',
      'Kettle',
      'Accounts',
    ])
      expect(JSON.stringify(ada)).toContain(words);
    expect(JSON.stringify(ben)).toContain('The old roof');
    expect(JSON.stringify([ada, ben])).not.toContain('contents');
  });
});
