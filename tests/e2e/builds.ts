import { existsSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Folder of a production build. @throws Error when it has not been built. */
export const builtExtension = (browser: 'chrome' | 'firefox'): string => {
  const given = process.env[`SIYAQ_E2E_${browser.toUpperCase()}`];
  const folder = given ?? path.join(ROOT, '.output', `${browser}-mv3`);
  if (!existsSync(path.join(folder, 'manifest.json')))
    throw new Error(`${folder} holds no extension: run "npm run build" first`);
  return folder;
};
