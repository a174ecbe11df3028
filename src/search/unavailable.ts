/** Pagefind, a program of its own that a package manager may have left out, does not run on this machine. Apart from the search, as every command knows it. */
export class SearchUnavailable extends Error {}
