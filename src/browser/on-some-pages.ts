/* What one page in a hundred needs is fetched there alone. */
if (document.querySelector('.print-centre')) import('./print-centre.ts');
if (document.querySelector('.actions')) import('./entity-page.ts');
if (document.querySelector('[data-codes]')) import('./old-sheet.ts');
