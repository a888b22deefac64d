import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Frees what nobody holds, so that the heap can be compared before and after. */
export function collectGarbage(): void {
  if (typeof collect !== 'function') throw new Error('This Node does not let its garbage be collected');
  collect();
}

/** Bytes of objects and of buffers in use, after a collection. */
export function usedMemory(): { readonly heap: number; readonly buffers: number } {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, buffers: arrayBuffers };
}
