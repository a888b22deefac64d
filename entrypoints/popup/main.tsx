import { render } from 'preact';
import { browser } from 'wxt/browser';
import { pointedTab } from './pointed-tab.ts';
import { createPopup } from './popup.ts';
import { PopupRoot } from './popup-root.tsx';

const container = document.getElementById('popup');
if (container) {
  const popup = createPopup(pointedTab(browser, new URL(location.href)));
  render(<PopupRoot popup={popup} />, container);
  void popup.refresh();
}
