import { useSignalEffect } from '@preact/signals';
import { PopupApp } from '../../src/ui/popup/popup-app.tsx';
import { createLocale } from '../../src/ui/strings/locale.ts';
import type { Popup } from './popup.ts';

/** The popup with its signals; keeps language and direction of the whole document in step. */
export function PopupRoot({ popup }: { readonly popup: Popup }) {
  useSignalEffect(() => {
    const { language, dir } = createLocale(popup.language.value);
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
  });
  return (
    <PopupApp
      state={popup.state.value}
      site={popup.site.value}
      language={popup.language.value}
      actions={popup.actions}
    />
  );
}
