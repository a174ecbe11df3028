import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from './io.ts';

/** A handbook with a page that runs, beside the components that it uses. */
export const mdxFiles = {
  'content/handbook.yaml': 'company: Banque du Test\nlanguages: [fr, en]\n',
  'content/personas/clara.mdx': `---
id: clara
name: Clara Martin
role: Responsable communication
state: proto
---

Clara en <Sondage>trois **mots**</Sondage>.

<Persona id="nora" />
`,
  'content/personas/nora.yaml': 'id: nora\nname: Nora Test\nrole: Comptable\nstate: proto\n',
  'content/personas/secret.yaml': 'id: secret\nname: CanariNom\nrole: CanariRole\nstate: proto\nvisibility: restricted\n',
  'content/guide/quiz.mdx': `---
id: quiz
title: Le quiz
---

import Sondage from '../../components/Sondage.astro'
import { total } from '../../components/total.ts'

export const seuil = 3

Seuil de {seuil}, total de {total} : voir [Clara](/personas/clara/#story), [l’ombre](/personas/secret/) et [ailleurs](https://example.org/).

## Une question

<Quiz>

Qui tient **le cahier** ?

### Dedans

</Quiz>

## Une question

<Sondage>Une **cheffe**</Sondage>

<Persona id="clara" />

<Persona id="secret" />

<a href="/personas/secret/">Encore l’ombre</a>

| Nom | Nombre |
| --- | ---: |
| [Nora](/personas/nora/) | 2 |

\`\`\`js
const mot = 'code';
\`\`\`

> [!WARNING]
> Ne pas *confondre*.

<Note kind="tip">Un [conseil](/guide/quiz/#dedans)</Note>
`,
  'content/guide/quiz.en.mdx': '---\ntitle: The quiz\n---\n\n<Quiz>\n\nWho keeps **the notebook**?\n\n</Quiz>\n',
  'components/total.ts': 'export const total: number = 40 + 2;\n',
  'content/guide/reserve.mdx': '---\nid: reserve\ntitle: Réservé\nvisibility: restricted\n---\n\nCanariCorps {1 + 1}\n',
  'components/Quiz.astro': `<aside class="quiz"><slot /><button type="button" hidden>Vérifier</button></aside>
<style>.quiz { border-inline-start: 7px solid var(--brand); }</style>
<script>for (const button of document.querySelectorAll<HTMLButtonElement>('.quiz button')) button.hidden = false;</script>
`,
  'components/Sondage.astro': '<span class="sondage"><slot /></span>\n<style>.sondage { letter-spacing: 3px; }</style>\n',
};

/** The same in a folder, with the packages of this one. */
export async function mdxFolder(changed: Record<string, string> = {}): Promise<string> {
  const root = await contentFolder({ ...mdxFiles, 'package.json': '{ "type": "module" }', ...changed });
  await mkdir(join(root, 'src'), { recursive: true });
  await symlink(join(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'));
  return root;
}
