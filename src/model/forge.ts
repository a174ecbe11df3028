import type { Config } from '../schema/index.ts';

/** The addresses on a forge from which a reader acts on a page. */
export interface ForgeLinks {
  /** Opens the file for editing, which ends in a pull request. */
  edit: string;
  /** Opens a new issue that names the page. */
  contest: string;
}

type Repository = NonNullable<Config['repository']>;

/** The links of one file; undefined where `handbook.yaml` names no repository. */
export function forgeLinks(repository: Repository | undefined, file: string, title: string): ForgeLinks | undefined {
  if (!repository) return undefined;
  const url = repository.url.replace(/(?:\.git)?\/*$/, '');
  const path = [repository.path, file].filter(Boolean).join('/').split('/').map(encodeURIComponent).join('/');
  const branch = repository.branch.split('/').map(encodeURIComponent).join('/');
  const subject = encodeURIComponent(title);
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

/** Which forge an address belongs to: as declared, else by its host. GitLab is the one that companies host themselves most. */
function forgeOf({ url, forge }: Repository): 'github' | 'gitlab' | 'gitea' {
  if (forge) return forge;
  const { host } = new URL(url);
  if (/github/.test(host)) return 'github';
  return /gitea|forgejo|codeberg/.test(host) ? 'gitea' : 'gitlab';
}
