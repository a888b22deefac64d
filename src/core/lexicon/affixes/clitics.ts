import { PROCLITICS } from './all.ts';

const CLITICS = PROCLITICS.map((list) => new Set(list.map(({ strip }) => strip)));

/** Whether a whole token is nothing but proclitics of its script: و in وMicrosoft, ב in ב-OpenAI. */
export function isClitic(letters: string, scriptClass: number): boolean {
  return CLITICS[scriptClass]?.has(letters) === true;
}
