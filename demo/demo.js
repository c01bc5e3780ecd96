/* What the demo pages do on their own: a grid that grows, and details that open in place under a new address. */
const grid = document.querySelector('[data-demo="grid"]');
if (grid) {
  const later = [
    'Casablanca (1942)',
    'Rashomon (1950)',
    'Freaks (1932)',
    'Persona (1966)',
    'Breathless (1960)',
    'M (1931)',
  ];
  const more = document.querySelector('.more');
  let added = 0;
  const grow = () => {
    for (let i = 0; i < 6; i++) {
      const name = later[added++ % later.length];
      const tile = grid.children[0].cloneNode(true);
      const poster = tile.firstElementChild;
      poster.dataset.itemName = name;
      poster.dataset.itemSlug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      poster.dataset.itemLink = `/film/${poster.dataset.itemSlug}/`;
      poster.querySelector('.frame-title').textContent = name.replace(/ \(\d+\)$/, '');
      grid.append(tile);
    }
  };
  more.addEventListener('click', grow);
  new IntersectionObserver(([end]) => {
    if (end.isIntersecting && scrollY > 0 && added < 60) grow();
  }).observe(more);
}

const browse = document.querySelector('[data-demo="browse"]');
if (browse) {
  const details = {
    'Lawrence of Arabia': ['1962', '3h 47m'],
    'Mad Max: Fury Road': ['2015', '2h'],
    Persona: ['2019', '1 Season'],
    'Past Lives': ['2023', '1h 45m'],
  };
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const show = () => {
    document.querySelector('.previewModal--wrapper')?.remove();
    const tile = browse.querySelector(`[href$="jbv=${new URLSearchParams(location.search).get('jbv')}"]`);
    if (!tile) return;
    const title = tile.getAttribute('aria-label');
    const [year, duration] = details[title];
    const modal = element(
      'div',
      { class: 'previewModal--wrapper detail-modal', role: 'dialog', 'aria-label': title },
      element(
        'div',
        { class: 'previewModal--player_container' },
        element('img', { class: 'previewModal--boxart', alt: title }),
      ),
      element(
        'div',
        { class: 'previewModal--detailsMetadata-left' },
        element(
          'div',
          { class: 'videoMetadata--container', 'data-uia': 'videoMetadata--container' },
          element('span', { class: 'year' }, year),
          ' ',
          element('span', { class: 'duration' }, duration),
        ),
      ),
      element('button', { type: 'button', class: 'more', 'data-uia': 'previewModal-closebtn' }, 'Close'),
    );
    modal.querySelector('button').addEventListener('click', () => {
      history.pushState(null, '', '/browse');
      show();
    });
    browse.before(modal);
  };
  browse.addEventListener('click', (event) => {
    const tile = event.target.closest('a');
    if (!tile) return;
    event.preventDefault();
    history.pushState(null, '', tile.getAttribute('href'));
    show();
  });
  addEventListener('popstate', show);
  show();
}
