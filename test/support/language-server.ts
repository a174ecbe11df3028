import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRecord } from '../../src/schema/own.ts';

/** What the server says is wrong in a file. */
export interface Marked {
  line: number;
  message: string;
}

export interface Suggestion {
  label: string;
  about: string;
}

/** The server behind YAML in VS Code, over a folder as VS Code would open it. */
export interface LanguageServer {
  /** Opens a text as a file of the folder; what is wrong with it. */
  open(file: string, text?: string): Promise<Marked[]>;
  /** What it suggests at the sign `|` of a text. */
  complete(file: string, text: string): Promise<Suggestion[]>;
  /** What it tells of the first place of some words in an open file. */
  hover(file: string, words: string): Promise<string>;
  stop(): void;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** The settings of a folder as the server asks for them: `yaml.schemas` is `schemas` of the section `yaml`. */
function settingsOf(root: string): (section: string) => unknown {
  const settings: Record<string, unknown> = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  return (section) => {
    const own = Object.entries(settings).flatMap(([key, value]) =>
      key.startsWith(`${section}.`) ? [[key.slice(section.length + 1).split('.'), value] as const] : [],
    );
    const nested: Record<string, unknown> = { completion: true, hover: true, validate: true };
    for (const [steps, value] of own) {
      const inner = steps.slice(0, -1).reduce<Record<string, unknown>>((at, step) => {
        const next = isRecord(at[step]) ? at[step] : {};
        at[step] = next;
        return next;
      }, nested);
      inner[steps.at(-1) ?? ''] = value;
    }
    return section === 'yaml' ? nested : {};
  };
}

/** Starts the server over stdio, as the extension `redhat.vscode-yaml` does. */
export async function languageServer(root: string, script = defaultScript()): Promise<LanguageServer> {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const texts = new Map<string, string>();
  const uriOf = (file: string) => pathToFileURL(join(root, file)).href;
  const section = settingsOf(root);
  const marked = new Map<string, (found: Marked[]) => void>();
  const { request, notify } = talk(child, ({ method, params }) => {
    if (method === 'workspace/configuration') return itemsOf(params).map((item) => section(item));
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: { message: string; range: { start: { line: number } } }[] };
      marked.get(uri)?.(diagnostics.map(({ message, range }) => ({ line: range.start.line + 1, message })));
    }
    return null;
  });
  const folder = { uri: pathToFileURL(root).href, name: 'handbook' };
  await request('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  notify('initialized', {});
  // It asks for the settings, and answers with none of them until it has them.
  await new Promise((resolve) => setTimeout(resolve, 300));
  let version = 0;
  const show = (file: string, text: string) => {
    const uri = uriOf(file);
    version++;
    if (texts.has(file)) notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    else notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
    texts.set(file, text);
    return { uri };
  };
  return {
    open: (file, text = readFileSync(join(root, file), 'utf8')) =>
      new Promise((resolve) => {
        marked.set(uriOf(file), (found) => {
          marked.delete(uriOf(file));
          resolve(found);
        });
        show(file, text);
      }),
    async complete(file, text) {
      const at = text.indexOf('|');
      const textDocument = show(file, text.replace('|', ''));
      const answer = await request('textDocument/completion', { textDocument, position: positionOf(text, at) });
      const items = isRecord(answer) ? (answer.items as Record<string, unknown>[]) : [];
      return items.map(({ label, documentation }) => ({ label: String(label), about: textOf(documentation) }));
    },
    async hover(file, words) {
      const text = texts.get(file) ?? '';
      const answer = await request('textDocument/hover', {
        textDocument: { uri: uriOf(file) },
        position: positionOf(text, text.indexOf(words)),
      });
      return isRecord(answer) ? textOf(answer.contents) : '';
    },
    stop: () => void child.kill(),
  };
}

function defaultScript(): string {
  return join(createRequire(import.meta.url).resolve('yaml-language-server/package.json'), '../bin/yaml-language-server');
}

function itemsOf(params: unknown): string[] {
  const { items } = params as { items: { section: string }[] };
  return items.map(({ section }) => section);
}

function textOf(documentation: unknown): string {
  return isRecord(documentation) ? String(documentation.value) : String(documentation ?? '');
}

function positionOf(text: string, at: number) {
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** Requests, answers and notifications of a process, each after a head that says how long it is. */
function talk(child: ChildProcess, answer: (message: Message) => unknown) {
  const waiting = new Map<number, (result: unknown) => void>();
  let [last, read] = [0, Buffer.alloc(0)];
  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const hear = (message: Message) => {
    if (message.method === undefined) waiting.get(message.id ?? -1)?.(message.result);
    else {
      const result = answer(message);
      if (message.id !== undefined) send({ id: message.id, result });
    }
  };
  child.stdout?.on('data', (bytes: Buffer) => {
    read = Buffer.concat([read, bytes]);
    for (;;) {
      const end = read.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(read.subarray(0, Math.max(end, 0)).toString())?.[1] ?? Number.NaN);
      if (end < 0 || !(read.length >= end + 4 + length)) return;
      const body = read.subarray(end + 4, end + 4 + length).toString();
      read = read.subarray(end + 4 + length);
      hear(JSON.parse(body));
    }
  });
  return {
    notify: (method: string, params: unknown) => send({ method, params }),
    request: (method: string, params: unknown) =>
      new Promise<unknown>((resolve) => {
        const id = ++last;
        waiting.set(id, resolve);
        send({ id, method, params });
      }),
  };
}
