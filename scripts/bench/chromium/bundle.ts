import path from 'node:path';
import { build } from 'vite';

/** One of the scripts beside this file with all it imports, as text that runs in a page or worker of its own. */
export async function bundle(
  entry: 'worker-entry.ts' | 'page-entry.ts' | 'install-entry.ts',
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: path.join(import.meta.dirname, entry), formats: ['iife'], name: 'siyaqBench' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const part of output.output) if (part.type === 'chunk') return part.code;
  }
  throw new Error(`Vite made no script of ${entry}`);
}
