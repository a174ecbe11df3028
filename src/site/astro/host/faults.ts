import { isAbsolute } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { type LanguageCode, languages, typeset } from '../../../languages/index.ts';
import { isWithin } from '../../../source/inside.ts';
import { companyFault, compileFault, fileAtFault, type MdxFault } from '../../mdx-fault.ts';
import { inOneSentence, SettingError } from '../../setting-error.ts';
import { forgetMaking } from '../mdx.ts';
import { isOurs } from '../pages.ts';
import type { HostSettings } from './settings.ts';

/** A file or module that a setting of `handbook()` names. */
interface Given {
  setting: string;
  path: string;
}

/** Tells what does not compile in what a company gave to its handbook, with its place, in our words. All else of the site is Astro's to tell. */
export function compileFaults({ content, company, mdx }: HostSettings, language: LanguageCode): Plugin {
  const { layout, components = {}, customCss = [] } = company;
  const given: readonly Given[] = [
    ...(layout ? [{ setting: 'layout', path: layout }] : []),
    ...Object.entries(components).map(([name, path]) => ({ setting: `components.${name}`, path })),
    ...customCss.map((path) => ({ setting: 'customCss', path })),
    ...Object.entries(mdx?.components ?? {}).map(([name, path]) => ({ setting: `mdx.components.${name}`, path })),
  ];
  return {
    name: 'persona-handbook:faults',
    apply: 'build',
    // Where a page fails, the places of code are found again by these records, which no site keeps.
    configEnvironment: (name) => (name === 'prerender' && given.length > 0 ? { build: { sourcemap: true } } : undefined),
    async buildStart() {
      for (const { setting, path } of given) {
        if (isAbsolute(path) || (await this.resolve(path))) continue;
        throw inOneSentence(new SettingError(languages[language].say.astro.noFile(setting, path)));
      }
    },
    buildEnd(error) {
      if (!error) return;
      const file = fileAtFault(error);
      if (file === undefined || !(isWithin(content, file) || given.some(({ path }) => path === file))) return;
      throw sentenceOf(compileFault(error, content), language);
    },
  };
}

/** Makes pages as it was going to, and tells in our words which code of a company kept one of ours from being made. */
export function withFaultsTold(usual: AstroPrerenderer, root: string, language: LanguageCode): AstroPrerenderer {
  return {
    ...usual,
    async render(request, options) {
      if (!isOurs(options.routeData)) return usual.render(request, options);
      forgetMaking();
      try {
        return await usual.render(request, options);
      } catch (error) {
        const fault = companyFault(error, root);
        throw fault ? sentenceOf(fault, language) : error;
      }
    },
  };
}

function sentenceOf({ place, detail }: MdxFault, language: LanguageCode): SettingError {
  return inOneSentence(new SettingError(typeset(languages[language].say.mdx.notMade(place, detail), language)));
}
