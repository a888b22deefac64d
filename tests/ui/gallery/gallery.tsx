import { render } from 'preact';
import { mountContextCard } from '../../../src/ui/context-card/mount-context-card.tsx';
import type { PopupActions } from '../../../src/ui/popup/popup-actions.ts';
import { PopupApp } from '../../../src/ui/popup/popup-app.tsx';
import type { InterfaceLanguage } from '../../../src/ui/strings/catalogue.ts';
import { createLocale } from '../../../src/ui/strings/locale.ts';
import '../../../src/ui/theme.css';
import '../../../src/ui/context-card/card.css';
import '../../../src/ui/popup/popup.css';
import { entityCard, eventCard, mira } from '../support/sample-cards.ts';
import { type Scene, scenes } from './scenes.ts';

/**
 * One surface per address: `?scene=popup-typical&language=ar`. Without a scene, a list of all of them.
 * The colour scheme and the width are the browser's. `npx vite tests/ui/gallery` serves it; it is never shipped.
 */
const asked = new URLSearchParams(location.search);
const language: InterfaceLanguage = asked.get('language') === 'ar' ? 'ar' : 'en';

function SceneList() {
  return (
    <ul>
      {Object.keys(scenes).flatMap((name) =>
        (['en', 'ar'] as const).map((lang) => (
          <li key={`${name} ${lang}`}>
            <a href={`?scene=${name}&language=${lang}`}>
              {name}, {lang}
            </a>
          </li>
        )),
      )}
    </ul>
  );
}

const actions: PopupActions = {
  loadCard: async (subject) => ({ ok: true, value: subject.kind === 'entity' ? entityCard : eventCard }),
  save: async () => ({ ok: false, failure: { code: 'storage-full', detail: 'articles' } }),
  undoSave: async () => ({ ok: true, value: null }),
  setSite: async () => ({ ok: true, value: null }),
  allowSite: async () => ({ ok: true, value: 'refused' }),
  setLanguage: (next) => {
    location.search = `?scene=${asked.get('scene')}&language=${next}`;
  },
  openArticle: () => undefined,
};

function show(shown: Scene, where: Element): void {
  if (shown.surface === 'popup') {
    document.documentElement.lang = language;
    document.documentElement.dir = createLocale(language).dir;
    render(<PopupApp state={shown.state} site={shown.site} language={language} actions={actions} />, where);
    return;
  }
  // A host page with styles of its own, which the card must not inherit.
  document.body.style.cssText =
    'font: italic 11px/1 monospace; color: red; text-align: center; letter-spacing: 3px';
  const host = document.createElement('div');
  where.append(host);
  const card = mountContextCard(host.attachShadow({ mode: 'open' }), new AbortController().signal);
  const { result, reasons } = shown;
  card.show(
    {
      subject: { kind: 'entity', id: mira.id },
      reasons,
      published: '2024-03-02',
      takesFocus: false,
      loadCard: () => (result === 'never' ? new Promise(() => undefined) : Promise.resolve(result)),
      leave: () => card.clear(),
    },
    createLocale(language),
  );
}

const place = document.querySelector('#gallery');
const scene = scenes[asked.get('scene') ?? ''];
if (place !== null) {
  if (scene === undefined) render(<SceneList />, place);
  else show(scene, place);
}
