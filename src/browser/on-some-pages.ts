import { countsOf, matching } from './gallery/match.ts';
import './study-files.ts';
import { isFound, knownWords, readingsOf } from './words.ts';

/*
 * What only some pages need is fetched there alone. What finds words is handed over: the search needs it too, and where every page has it
 * each of them is one file, not five.
 */
if (document.querySelector('.gallery form.filters, [data-mine]'))
  import('./gallery/index.ts').then(({ startGalleries }) => startGalleries({ countsOf, matching, knownWords }));
if (document.querySelector('[data-compare]'))
  import('./compare/index.ts').then(({ startComparing }) => startComparing({ knownWords, isFound, readingsOf }));
if (document.querySelector('.print-centre')) import('./print-centre.ts');
if (document.querySelector('[data-codes]')) import('./old-sheet.ts');
if (document.querySelector('[data-only]')) import('./decisions.ts');
if (document.querySelector('[data-maps]')) import('./maps.ts');
if (document.querySelector('.actions [data-department]')) import('./department.ts');
if (document.querySelector('.journeys form.filters')) import('./journeys/index.ts');
if (document.querySelector('[data-who]')) import('./who/start.ts');
