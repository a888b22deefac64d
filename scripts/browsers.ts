import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** Absolute paths of the programs that the tests and the demo drive. */
export type Browsers = {
  readonly chromium: string;
  readonly firefox: string;
  readonly xvfb: string;
  readonly xdotool: string;
};

type Program = {
  readonly variable?: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
};

/** Google Chrome is left out on purpose: it no longer honours --load-extension. */
const PROGRAMS: Readonly<Record<keyof Browsers, Program>> = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  xvfb: { names: ['Xvfb'], places: [] },
  xdotool: { names: ['xdotool'], places: [] },
};

/** What an end-to-end run needs, as Debian calls it. */
const DEBIAN_PACKAGES: readonly string[] = [
  'chromium',
  'firefox-esr',
  'xvfb',
  'xauth',
  'xdotool',
  'fonts-noto-core',
  'fonts-noto-cjk',
];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Absent or not executable: both mean "not this one".
    return false;
  }
};

/** A path from the environment that leads nowhere is a mistake to be told, not a reason to look elsewhere. */
const findProgram = ({ variable, names, places }: Program): string | null => {
  const given = variable === undefined ? undefined : process.env[variable];
  if (given !== undefined && given !== '') {
    if (isExecutable(given)) return given;
    throw new Error(`${variable}=${given} is not an executable file`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...places].find(isExecutable) ?? null;
};

const hasFont = (lang: string): boolean =>
  spawnSync('fc-list', [`:lang=${lang}`, 'file'], { encoding: 'utf8' }).stdout?.trim().length > 0;

type Survey = { readonly found: Partial<Browsers>; readonly missing: readonly string[] };

/** Looks for everything; fonts matter on Linux only, the other systems bring Arabic and Chinese ones. */
const survey = (): Survey => {
  const found: Partial<Record<keyof Browsers, string>> = {};
  const missing: string[] = [];
  for (const name of ['chromium', 'firefox', 'xvfb', 'xdotool'] as const) {
    const place = findProgram(PROGRAMS[name]);
    if (place === null) missing.push(name);
    else found[name] = place;
  }
  if (process.platform === 'linux') {
    if (!hasFont('ar')) missing.push('a font with Arabic letters');
    if (!hasFont('zh')) missing.push('a font with Chinese letters');
  }
  return { found, missing };
};

const complete = ({ found, missing }: Survey): Browsers | null => {
  const { chromium, firefox, xvfb, xdotool } = found;
  if (missing.length > 0 || !chromium || !firefox || !xvfb || !xdotool) return null;
  return { chromium, firefox, xvfb, xdotool };
};

const installOnDebian = (): void => {
  const apt = (...args: readonly string[]): void => {
    console.log(`> apt-get ${args.join(' ')}`);
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=580', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('-q', 'update');
  apt('-q', 'install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES);
};

const howToInstall = (missing: readonly string[]): string =>
  [
    `Missing: ${missing.join(', ')}.`,
    'On Debian or Ubuntu, install them with:',
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`,
    'Elsewhere install Chromium (not Google Chrome, which ignores --load-extension), Firefox 142 or later,',
    'Xvfb, xdotool and fonts for Arabic and Chinese; or name the browsers:',
    '  CHROMIUM=/path/to/chromium FIREFOX=/path/to/firefox npm test',
  ].join('\n');

/**
 * Finds the browsers and their helpers; as root on Debian installs what is missing (once, a few hundred MB).
 * Where it cannot install, it prints exactly what to install and ends the process with exit code 1.
 * @throws Error when CHROMIUM or FIREFOX names a file that cannot be run, or when apt-get fails.
 */
export const ensureBrowsers = async (): Promise<Browsers> => {
  let state = survey();
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (state.missing.length > 0 && canInstall) {
    console.log(`Installing what is missing: ${state.missing.join(', ')}`);
    installOnDebian();
    state = survey();
  }
  const browsers = complete(state);
  if (browsers !== null) return browsers;
  console.error(howToInstall(state.missing));
  process.exit(1);
};

if (import.meta.main) console.log(JSON.stringify(await ensureBrowsers(), null, 2));
