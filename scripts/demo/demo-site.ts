import path from 'node:path';
import { type DemoServer, startDemoServer } from '../demo-server.ts';

/** One page of the demo site. */
export type DemoPage = {
  readonly file: string;
  readonly lang: string;
  readonly about: string;
  /** English labels of entities that a reading of the page must find; empty when nothing on it is known. */
  readonly entities: readonly string[];
};

/** The first page is the one the demo opens. */
export const DEMO_PAGES = [
  {
    file: 'ar-microsoft-hires.html',
    lang: 'ar',
    about: 'Microsoft hires Altman and Brockman; the employees write a letter (an Arabic newsroom)',
    entities: ['Sam Altman', 'Greg Brockman', 'Microsoft', 'Satya Nadella', 'OpenAI', 'Ilya Sutskever'],
  },
  {
    file: 'ar-translated-crisis.html',
    lang: 'ar',
    about: 'the OpenAI crisis, machine-translated into Arabic and printed twice',
    entities: ['Sam Altman', 'OpenAI', 'Mira Murati', 'Greg Brockman', 'Emmett Shear'],
  },
  {
    file: 'en-altman-returns.html',
    lang: 'en',
    about: 'Altman returns to OpenAI (a dark English page)',
    entities: ['Sam Altman', 'OpenAI', 'Microsoft', 'Emmett Shear', 'Greg Brockman'],
  },
  {
    file: 'fr-open-weights.html',
    lang: 'fr',
    about: 'OpenAI delays its open-weight model, 2025 (a French page with a strict security policy)',
    entities: ['OpenAI', 'Sam Altman', 'Moonshot AI', 'Kimi K2'],
  },
  { file: 'en-river-festival.html', lang: 'en', about: 'a river festival: nothing known', entities: [] },
] as const satisfies readonly DemoPage[];

/** As strict as a page can be and still look like one: the marks must not depend on the page's leave. */
const STRICT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** Serves the demo pages. */
export const startDemoSite = (signal: AbortSignal): Promise<DemoServer> =>
  startDemoServer({
    folder: path.resolve(import.meta.dirname, '../../tests/demo-pages'),
    signal,
    headers: { '/fr-open-weights.html': { 'content-security-policy': STRICT_POLICY } },
  });
