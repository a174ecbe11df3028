/* What has a script of its own is on so few pages that the one of all pages names none of them. */
if (document.querySelector('.print-centre')) import('./print-centre.ts');
if (document.querySelector('[data-copy-study]')) import('./study-files.ts');
if (document.querySelector('[data-codes]')) import('./old-sheet.ts');
if (document.querySelector('[data-only]')) import('./decisions.ts');
if (document.querySelector('[data-maps]')) import('./maps.ts');
if (document.querySelector('.actions [data-department]')) import('./department.ts');
if (document.querySelector('.journeys form.filters')) import('./journeys/index.ts');
if (document.querySelector('[data-who]')) import('./who/start.ts');

export {};
