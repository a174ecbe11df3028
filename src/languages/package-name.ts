/** What this program is called where packages are: the name `handbook` is another’s there. It is that of `package.json`. */
export const packageName = '@persona-handbook/handbook';

/** How its commands are typed: what is installed here is run, and nothing is ever fetched by its name. */
export const runPackage = 'npx --no handbook';
