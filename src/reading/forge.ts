import type { Config } from '../schema/index.ts';

/** The addresses on a forge from which a reader acts on a page. */
interface ForgeLinks {
  /** Opens the file for editing, which ends in a pull request. */
  edit: string;
  /** Opens a new issue that names the page. */
  contest: string;
}

type Repository = NonNullable<Config['repository']>;

/** The links of one file; undefined where `handbook.yaml` names no repository. */
export function forgeLinks(repository: Repository | undefined, file: string, title: string): ForgeLinks | undefined {
  if (!repository) return undefined;
  const { url, path, branch } = partsOf(repository, file);
  const subject = encodeURIComponent(title.toWellFormed());
  const body = encodeURIComponent(file);
  switch (forgeOf(repository)) {
    case 'github':
      return { edit: `${url}/edit/${branch}/${path}`, contest: `${url}/issues/new?title=${subject}&body=${body}` };
    case 'gitea':
      return { edit: `${url}/_edit/${branch}/${path}`, contest: `${url}/issues/new?title=${subject}&body=${body}` };
    case 'gitlab':
      return { edit: `${url}/-/edit/${branch}/${path}`, contest: `${url}/-/issues/new?issue[title]=${subject}&issue[description]=${body}` };
  }
}

/** The address of a file at one of its lines; undefined where `handbook.yaml` names no repository. */
export function lineLink(repository: Repository | undefined, file: string, line: number): string | undefined {
  if (!repository) return undefined;
  const { url, path, branch } = partsOf(repository, file);
  // Forges show Markdown as a page, which has no lines, unless they are asked for its text.
  const asText = (query: string) => (/\.mdx?$/.test(file) ? query : '');
  switch (forgeOf(repository)) {
    case 'github':
      return `${url}/blob/${branch}/${path}${asText('?plain=1')}#L${line}`;
    case 'gitea':
      return `${url}/src/branch/${branch}/${path}${asText('?display=source')}#L${line}`;
    case 'gitlab':
      return `${url}/-/blob/${branch}/${path}${asText('?plain=1')}#L${line}`;
  }
}

function partsOf(repository: Repository, file: string): { url: string; path: string; branch: string } {
  return {
    url: repository.url.replace(/(?:\.git)?\/?$/, ''),
    path: [repository.path, file].filter(Boolean).join('/').split('/').map(encodeURIComponent).join('/'),
    branch: repository.branch.split('/').map(encodeURIComponent).join('/'),
  };
}

/** Which forge an address belongs to: as declared, else by its host. GitLab is the one that companies host themselves most. */
function forgeOf({ url, forge }: Repository): 'github' | 'gitlab' | 'gitea' {
  if (forge) return forge;
  const { host } = new URL(url);
  if (/github/.test(host)) return 'github';
  return /gitea|forgejo|codeberg/.test(host) ? 'gitea' : 'gitlab';
}
