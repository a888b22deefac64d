import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Preferences = Readonly<Record<string, string | number | boolean>>;

export type FirefoxProcess = {
  /** Where WebDriver BiDi listens: `ws://…`. */
  readonly address: string;
  /** Waits up to 5 s for Firefox to end by itself, then ends it; the temporary profile goes as well. */
  end(): Promise<void>;
};

/** Nothing of this may ask, greet, update or look for the network. */
const QUIET: Preferences = {
  'remote.active-protocols': 1,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'termsofuse.bypassNotification': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.accept_languages': 'en-US, en',
};
const LONGEST_START_MS = 30_000;
const LONGEST_END_MS = 5000;

const ended = (firefox: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (firefox.exitCode !== null || firefox.signalCode !== null) resolve();
    else firefox.once('exit', () => resolve());
  });

const addressOf = (firefox: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let told = '';
    const late = setTimeout(() => reject(new Error(`Firefox did not start: ${told}`)), LONGEST_START_MS);
    firefox.stderr?.on('data', (data: Buffer) => {
      told += data.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(told)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    firefox.once('error', reject);
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with code ${code}: ${told}`)));
  });

/** Starts Firefox without a window in a temporary profile (3–5 s). */
export const startFirefox = async (executable: string, preferences: Preferences): Promise<FirefoxProcess> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'siyaq-firefox-'));
  const lines = Object.entries({ ...QUIET, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  // Without system access WebDriver BiDi refuses to open moz-extension:// addresses.
  const switches = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  const firefox = spawn(
    executable,
    ['-headless', '-no-remote', '-profile', profile, ...switches, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // A test runner that is stopped in the middle leaves nothing behind.
  const endWithUs = (): void => void firefox.kill('SIGKILL');
  process.once('exit', endWithUs);
  const end = async (): Promise<void> => {
    process.removeListener('exit', endWithUs);
    const kill = setTimeout(() => firefox.kill('SIGKILL'), LONGEST_END_MS);
    await ended(firefox);
    clearTimeout(kill);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return { address: await addressOf(firefox), end };
  } catch (error) {
    firefox.kill('SIGKILL');
    await end();
    throw error;
  }
};
