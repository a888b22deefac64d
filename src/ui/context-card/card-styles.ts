import theme from '../theme.css?inline';
import parts from './card.css?inline';

/** The whole style sheet of a card, for `adoptedStyleSheets` of the shadow root it lives in. */
export const CARD_STYLES: string = `${theme}\n${parts}`;
