import path from 'node:path';
import type { Fault, SourceFile } from './source-files.ts';

const LAYERS = ['core', 'storage', 'page', 'messaging', 'ui'] as const;
type Layer = (typeof LAYERS)[number];

/** Packages each layer may import; a list of files limits a package to them. */
const PACKAGES: Readonly<Record<Layer, Readonly<Record<string, readonly string[] | 'anywhere'>>>> = {
  core: { franc: ['src/core/text/language.ts'], valibot: 'anywhere' },
  storage: { dexie: 'anywhere', valibot: 'anywhere' },
  page: { '@mozilla/readability': ['src/page/readable-article.ts'] },
  messaging: {
    'wxt/browser': 'anywhere',
    '@webext-core/messaging': 'anywhere',
    valibot: ['src/messaging/channel.ts', 'src/messaging/protocol.ts'],
  },
  ui: { preact: 'anywhere', 'preact/hooks': 'anywhere', '@preact/signals': 'anywhere' },
};

const IMPORTS: readonly RegExp[] = [
  /^\s*(?:import|export)\s[^'"`;]*?from\s*(?<quote>['"])(?<target>[^'"\n]+)\k<quote>/gmu,
  /^\s*import\s*(?<quote>['"])(?<target>[^'"\n]+)\k<quote>/gmu,
  /import\(\s*(?<quote>['"])(?<target>[^'"\n]+)\k<quote>/gu,
];

/** What a source imports or exports from elsewhere, in any form of import. */
export function importsOf(text: string): string[] {
  return IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups?.target ?? ''));
}

function layerOf(file: string): Layer | null {
  const [top, layer] = file.split('/');
  return top === 'src' ? (LAYERS.find((known) => known === layer) ?? null) : null;
}

function relativeFault(file: string, layer: Layer, target: string): Fault | null {
  const reached = path.posix.join(path.posix.dirname(file), target);
  const other = layerOf(reached);
  if (other === layer || other === 'core') return null;
  return other
    ? `${file} imports ${target}: ${layer} may not know ${other}`
    : `${file} imports ${target}: it lies outside src`;
}

function packageFault(file: string, layer: Layer, target: string): Fault | null {
  const allowed = PACKAGES[layer][target];
  if (allowed === undefined) return `${file} imports ${target}: no package of ${layer}`;
  return allowed === 'anywhere' || allowed.includes(file)
    ? null
    : `${file} imports ${target}: only ${allowed.join(', ')} may`;
}

/** The one rule: all may import core, no layer a sibling, only entrypoints everything; packages by layer. */
export function importFaults({ file, text }: SourceFile): Fault[] {
  if (!file.startsWith('src/')) return [];
  const layer = layerOf(file);
  if (!layer) return [`${file} belongs to no layer`];
  return importsOf(text)
    .map((target) =>
      target.startsWith('.') ? relativeFault(file, layer, target) : packageFault(file, layer, target),
    )
    .filter((fault) => fault !== null);
}
