/** Names of our elements in a page, apart from what makes them: the page script must know the card without loading it. */
export const BADGE_ELEMENT = 'reelgrade-badge';
export const CARD_ELEMENT = 'reelgrade-card';
