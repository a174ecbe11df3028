import type { Random } from '../random.ts';
import { speaker } from './say.ts';
import { departments } from './words.ts';

/** Advice for two departments. */
export function guidanceOf(r: Random): Record<string, unknown> {
  const say = speaker(r);
  return Object.fromEntries(
    r.some(departments, 2).map((department) => [
      department,
      {
        tone: 'Direct et **concret**, sans promesse que l’on ne tient pas',
        useWords: ['dès maintenant', 'sans ressaisie', 'coût total'],
        avoidWords: ['offre exceptionnelle', 'solution innovante'],
        do: [{ id: `${department}-faire`, text: `${say.wish()}.` }],
        dont: [{ id: `${department}-eviter`, text: `Renvoyer vers la foire aux questions avant d’avoir écouté.` }],
        objections: [
          {
            id: `${department}-prix`,
            text: 'C’est plus cher qu’ailleurs : pourquoi payer ?',
            answer: `Comparons le coût total. ${say.wish()}.`,
          },
        ],
        messages: [{ id: `${department}-message`, text: `${say.wish()}.`, stage: 'Décision' }],
      },
    ]),
  );
}
