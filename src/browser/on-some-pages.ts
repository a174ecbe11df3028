import { countsOf, matching } from './gallery/match.ts';
import { isFound, knownWords, readingsOf } from './words.ts';

/*
 * What only some pages need is fetched there alone. What finds words is handed over: the search needs it too, and where every page has it
 * each of them is one file, not five.
 */
if (document.querySelector('.gallery .filters, [data-mine]'))
  import('./gallery/index.ts').then((gallery) => gallery.startGalleries({ countsOf, matching, knownWords }));
if (document.querySelector('[data-compare]'))
  import('./compare/index.ts').then((compare) => compare.startComparing({ knownWords, isFound, readingsOf }));

const onFewPages = () => import('./on-few-pages.ts');
if (document.querySelector('[data-script]')) onFewPages();
// On a page of somebody, what is copied is asked for by whoever opens it.
document.querySelector('.cite')?.addEventListener('toggle', onFewPages, { once: true });
