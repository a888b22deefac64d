import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Chromium names an unpacked extension after its folder: 128 bits of SHA-256, written with the letters a to p. */
export const unpackedExtensionId = (folder: string): string =>
  createHash('sha256')
    .update(realpathSync(folder))
    .digest('hex')
    .slice(0, 32)
    .replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

export type AllowedProfile = {
  /** The unpacked extension's folder. */
  readonly extension: string;
  /** Match patterns such as `http://127.0.0.1/*` (every port); they must lie within `optional_host_permissions`. */
  readonly origins: readonly string[];
};

/**
 * Makes a temporary Chromium profile in which the reader seems to have allowed these sites already.
 *
 * The prompt of `permissions.request()` is a native window that nothing can answer without a display. Chromium keeps
 * the answer in the profile, under `extensions.settings.<id>.active_permissions.explicit_host`; written before the
 * first start it is taken over, within what the manifest offers as optional (seen with Chromium 156, headless and
 * not). `permissions.request()` for such a site then answers yes without asking, so that buttons work as they are.
 * @returns the profile's folder; the caller removes it.
 */
export const makeAllowedProfile = ({ extension, origins }: AllowedProfile): string => {
  const profile = mkdtempSync(path.join(tmpdir(), 'siyaq-profile-'));
  const settings = { [unpackedExtensionId(extension)]: { active_permissions: { explicit_host: origins } } };
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { settings }, browser: { has_seen_welcome_page: true } }),
  );
  return profile;
};
