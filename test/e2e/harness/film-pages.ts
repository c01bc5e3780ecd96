/** Small pages of our own in the shape of real ones, each about one film (or series) of the bundled archives. */

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const json = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

export interface SitePage {
  site: string;
  url: string;
  html: string;
  /** The capsule whose grade is expected; none where no grade may be shown. */
  capsule?: string;
  /** Where the badge stands: in or right after an element of this selector. */
  at?: string;
}

export const sitePages: readonly SitePage[] = [
  {
    site: 'IMDb',
    url: 'https://www.imdb.com/title/tt0034583/',
    html: page(
      `<title>Casablanca (1942) - IMDb</title><link rel="canonical" href="https://www.imdb.com/title/tt0034583/"><meta property="og:type" content="video.movie"><meta property="og:title" content="Casablanca (1942) ⭐ 8.5 | Drama">${json({ '@type': 'Movie', name: 'Casablanca', datePublished: '1943-01-23' })}`,
      '<h1 data-testid="hero__pageTitle"><span data-testid="hero__primary-text">Casablanca</span></h1>',
    ),
    capsule: 'casablanca-1942',
  },
  {
    site: 'Letterboxd',
    url: 'https://letterboxd.com/film/mulholland-drive/',
    html: page(
      '<title>‎Mulholland Drive (2001) directed by David Lynch • Letterboxd</title><meta property="og:type" content="video.movie"><meta property="og:title" content="Mulholland Drive (2001)"><meta property="og:url" content="https://letterboxd.com/film/mulholland-drive/">',
      '<div class="details"><h1 class="headline-1 primaryname"><span class="name">Mulholland Drive</span></h1><span class="releasedate"><a href="/films/year/2001/">2001</a></span></div><a class="micro-button" data-track-action="IMDb" href="http://www.imdb.com/title/tt0166924/maindetails">IMDb</a>',
    ),
    capsule: 'mulholland-drive-2001',
  },
  {
    site: 'Rotten Tomatoes',
    url: 'https://www.rottentomatoes.com/m/gladiator',
    html: page(
      `<title>Gladiator | Rotten Tomatoes</title><meta property="og:title" content="Gladiator | Rotten Tomatoes">${json({ '@type': 'Movie', name: 'Gladiator', dateCreated: '2000-05-05', url: 'https://www.rottentomatoes.com/m/gladiator' })}`,
      '<media-hero media-type="Movie"><rt-text slot="title">Gladiator</rt-text><rt-text slot="metadata-prop">R</rt-text><rt-text slot="metadata-prop">2000</rt-text></media-hero>',
    ),
    capsule: 'gladiator-2000',
  },
  {
    site: 'Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Gosford_Park',
    html: page(
      '<title>Gosford Park - Wikipedia</title>',
      '<h1 id="firstHeading">Gosford Park</h1><div class="shortdescription">2001 film by Robert Altman</div><div id="mw-content-text"><table class="infobox vevent"><tbody><tr><th class="infobox-above">Gosford Park</th></tr><tr><th class="infobox-label">Directed by</th><td>Robert Altman</td></tr></tbody></table><a href="https://www.imdb.com/title/tt0280707/">Gosford Park</a></div><div id="mw-normal-catlinks"><ul><li><a>2001 films</a></li></ul></div>',
    ),
    capsule: 'gosford-park-2001',
  },
  {
    site: 'Netflix',
    url: 'https://www.netflix.com/browse?jbv=70117372',
    html: page(
      '<title>Netflix</title>',
      '<div class="previewModal--wrapper detail-modal" role="dialog"><div class="previewModal--player_container"><img class="previewModal--boxart" alt="It\'s Complicated"></div><div class="previewModal--info"><div class="previewModal--detailsMetadata-left"><div class="videoMetadata--container" data-uia="videoMetadata--container"><div class="year">2009</div><span class="duration">2h</span></div></div></div></div>',
    ),
    capsule: 'it-s-complicated-2009',
  },
];

/** A series of the name of a reviewed film: a grade here would be a wrong one. */
export const seriesPage: SitePage = {
  site: 'IMDb',
  url: 'https://www.imdb.com/title/tt2802850/',
  html: page(
    `<title>Fargo (TV Series 2014–2024) - IMDb</title><link rel="canonical" href="https://www.imdb.com/title/tt2802850/"><meta property="og:type" content="video.tv_show"><meta property="og:title" content="Fargo (TV Series 2014–2024) ⭐ 8.8">${json({ '@type': 'TVSeries', name: 'Fargo', datePublished: '2014-04-15' })}`,
    '<h1 data-testid="hero__pageTitle"><span data-testid="hero__primary-text">Fargo</span></h1>',
  ),
};
