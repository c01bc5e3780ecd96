import { BADGE_SIZES, type BadgeLook, usualLook } from '../../storage/badge-look.ts';
import type { PlacedBadge } from '../badge/badge-manager.ts';
import { createCornerKeeper } from './badge-corner.ts';
import { createBadgeReveal } from './badge-reveal.ts';

/** Gives badges the look that the viewer chose. */
export interface BadgeLooks {
  /**
   * @param region what the viewer points at to see a badge that is shown only then
   * @param look undefined is the usual one
   */
  dress(placed: PlacedBadge, region: Element, look: BadgeLook | undefined): void;
}

export function createBadgeLooks(): BadgeLooks {
  const corners = createCornerKeeper();
  const reveal = createBadgeReveal();
  return {
    dress({ badge: { host, button }, element }, region, look = usualLook) {
      const { style } = button;
      // It may have been unseen until now.
      if (button.hasAttribute('style')) style.opacity = '';
      if (look.size !== 'usual') style.setProperty('zoom', `${BADGE_SIZES[look.size]}`);
      const rest = look.onHover && canHover() ? 0 : look.opacity;
      if (rest < 1) reveal.add(button, host, region, rest);
      if (look.corner !== usualLook.corner) corners.keep(host, element, look.corner);
    },
  };
}

/** What is touched cannot be pointed at without being pressed. Without a finger or pointer there is the keyboard. */
const canHover = (): boolean => !matchMedia('(hover: none) and (pointer)').matches;
