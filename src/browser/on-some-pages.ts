/* What only some pages need is fetched there alone. */
if (document.querySelector('form.filters, [data-mine]')) import('./gallery/index.ts');
if (document.querySelector('.print-centre')) import('./print-centre.ts');
if (document.querySelector('[data-codes]')) import('./old-sheet.ts');
