import type { Config } from '../schema/index.ts';

type Repository = NonNullable<Config['repository']>;

/** What somebody is to send, as it stands before they fill it in. */
export interface Message {
  title: string;
  body: string;
}

/** Opens a file for editing, which ends in a pull request. */
export function editLink(repository: Repository, file: string): string {
  const { url, path, branch } = partsOf(repository, file);
  return { github: `${url}/edit`, gitea: `${url}/_edit`, gitlab: `${url}/-/edit` }[forgeOf(repository)].concat(`/${branch}/${path}`);
}

/** Opens a new issue with a message in it, whose text comes last in the address. */
export function issueLink(repository: Repository, message: Message): string {
  const { url } = partsOf(repository, '');
  const [title, body] = [encoded(message.title), encoded(message.body)];
  return forgeOf(repository) === 'gitlab'
    ? `${url}/-/issues/new?issue[title]=${title}&issue[description]=${body}`
    : `${url}/issues/new?title=${title}&body=${body}`;
}

/** Opens a new file under its name. GitLab takes no text for it: `takesText` says so. */
export function newFileLink(repository: Repository, file: string, text: string): { href: string; takesText: boolean } {
  const { url, path, branch } = partsOf(repository, file);
  const at = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, at), path.slice(at + 1)];
  switch (forgeOf(repository)) {
    case 'github':
      return { href: `${url}/new/${branch}/${folder}?filename=${name}&value=${encoded(text)}`, takesText: true };
    case 'gitea':
      return { href: `${url}/_new/${branch}/${folder}?filename=${name}&value=${encoded(text)}`, takesText: true };
    case 'gitlab':
      return { href: `${url}/-/new/${branch}/${folder}?file_name=${name}`, takesText: false };
  }
}

/** Opens an e-mail with a message in it, whose text comes last in the address. */
export function mailLink(address: string, { title, body }: Message): string {
  return `${address}?subject=${encoded(title)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
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
