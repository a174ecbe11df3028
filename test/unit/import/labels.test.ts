import { describe, expect, it } from 'vitest';
import { names } from './support.ts';

describe('labels that say with a verb what stands below', () => {
  it.each([
    ['What gets in her way', 'brakes'],
    ['Gets in the way', 'brakes'],
    ['Gives up when', 'brakes'],
    ['Hopes for', 'goals'],
    ['Trips over', 'painPoints'],
    ['What convinces her', 'levers'],
    ['Ce qui la ferait revenir', 'levers'],
    ['Ce qu’elle attend de nous', 'needs'],
    ['Qui est-elle ?', 'story'],
    ['Elle dit', 'quote'],
    ['Das überzeugt sie', 'levers'],
    ['What we should never do', 'guidance.marketing.dont'],
    ['How to write for them', 'guidance.marketing.do'],
    ['Comment on l’aide', 'guidance.marketing.do'],
    ['Lives', 'demographics.place'],
  ])('%s', (label, target) => {
    expect(names.find(label)?.target).toBe(target);
  });
});
