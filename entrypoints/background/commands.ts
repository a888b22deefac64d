import { browser } from 'wxt/browser';
import { ask } from '../../src/messaging/channel.ts';

const DIRECTIONS: ReadonlyMap<string, 'next' | 'previous'> = new Map([
  ['next-mark', 'next'],
  ['previous-mark', 'previous'],
]);

/** Hands the keyboard commands on to the page they were pressed on. */
export function followCommands(signal: AbortSignal): void {
  const onCommand = (command: string, tab?: { readonly id?: number | undefined }): void => {
    const direction = DIRECTIONS.get(command);
    if (direction !== undefined && tab?.id !== undefined) void ask('stepToMark', direction, tab.id);
  };
  browser.commands.onCommand.addListener(onCommand);
  signal.addEventListener('abort', () => browser.commands.onCommand.removeListener(onCommand));
}
