/** Shows faded badges in full while their titles are pointed at. */

interface FadedBadge {
  button: HTMLElement;
  /** Its opacity while nobody points at it. */
  rest: number;
}

/** Shows faded badges in full while the viewer points at their titles, or the keyboard is there. */
export interface BadgeReveal {
  /** @param region what the viewer points at; the badge itself counts too */
  add(button: HTMLElement, host: Element, region: Element, rest: number): void;
}

/** A few listeners on the window serve all badges: a page may hold a thousand. */
export function createBadgeReveal(): BadgeReveal {
  /** By their regions and hosts. */
  const badges = new WeakMap<EventTarget, FadedBadge>();
  const shown = new Set<FadedBadge>();
  let isListening = false;
  let pointedAt: FadedBadge | undefined;
  let focused: FadedBadge | undefined;

  const opened = new MutationObserver(update);

  /** What is open stays: the pointer has gone to the badge's card. */
  const isShown = (badge: FadedBadge): boolean =>
    badge === pointedAt || badge === focused || badge.button.getAttribute('aria-expanded') === 'true';

  function update(): void {
    for (const badge of [pointedAt, focused]) {
      if (!badge || shown.has(badge)) continue;
      shown.add(badge);
      opened.observe(badge.button, { attributeFilter: ['aria-expanded'] });
      badge.button.style.opacity = '1';
    }
    for (const badge of shown) {
      if (isShown(badge)) continue;
      shown.delete(badge);
      badge.button.style.opacity = `${badge.rest}`;
    }
  }

  function badgeOf(event: Event): FadedBadge | undefined {
    for (const target of event.composedPath()) {
      const badge = badges.get(target);
      if (badge) return badge;
    }
    return undefined;
  }

  function listen(): void {
    const on = (name: string, hear: (event: Event) => void) =>
      addEventListener(
        name,
        (event) => {
          hear(event);
          update();
        },
        { capture: true, passive: true },
      );
    on('pointerover', (event) => {
      pointedAt = badgeOf(event);
    });
    on('pointerout', (event) => {
      // Out of the window: nothing is pointed at then.
      if (!(event as PointerEvent).relatedTarget) pointedAt = undefined;
    });
    on('focusin', (event) => {
      focused = badgeOf(event);
    });
    on('focusout', () => {
      focused = undefined;
    });
  }

  return {
    add(button, host, region, rest) {
      if (!isListening) listen();
      isListening = true;
      const badge = { button, rest };
      badges.set(host, badge);
      badges.set(region, badge);
      button.style.opacity = `${rest}`;
    },
  };
}
