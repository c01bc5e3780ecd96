import { expect, test } from 'vitest';
import { isErrorPage, isSiteSlogan } from '../../../src/sites/extract/error-pages.ts';
import { genericSite } from '../../../src/sites/index.ts';

test.each([
  ['Page not found | MUBI', 'MUBI'],
  ['Page Not Found (404) — The Movie Database (TMDB)', 'TMDB'],
  ['404 - Not Found - Rotten Tomatoes', 'Rotten Tomatoes'],
  ['JustWatch - Page not found', 'JustWatch'],
  ['Peacock Not Found', 'Peacock'],
  ['Peacock - Update your browser', 'Peacock'],
  ['Page introuvable - AlloCiné', 'AlloCiné'],
  ['Error 503', 'FilmAffinity'],
  ['Just a moment...', 'Letterboxd'],
  ['Un instant…', 'SensCritique'],
  ['Einen Moment, bitte...', 'Moviepilot'],
  ['Are you a robot?', 'IMDb'],
  ['Trakt  –  403 Forbidden!', 'Trakt'],
  ['This title is unavailable', 'Plex'],
  ['ページが見つかりません | Filmarks', 'Filmarks'],
  ['페이지를 찾을 수 없습니다 - Netflix', 'Netflix'],
  ['films.example', 'AlloCiné'],
])('%s tells of a failure', (title, label) => {
  expect(isErrorPage(title, { ...genericSite, label }, 'https://www.films.example/film/12')).toBe(true);
});

test.each([
  ['Access Denied (2010) - IMDb', 'IMDb'],
  ['Un instant | MUBI', 'MUBI'],
  ['Gone Girl | Kanopy', 'Kanopy'],
  ['404 (2011)', 'Letterboxd'],
  ['Love Not Found | MUBI', 'MUBI'],
  ['', 'Letterboxd'],
])('%s may be a film', (title, label) => {
  expect(isErrorPage(title, { ...genericSite, label }, 'https://www.films.example/film/12')).toBe(false);
});

test.each([
  ['Free TV & Movies Online | Stream Full Length Videos', 'Tubi'],
  ['TV and Movies Live and', 'Hulu'],
  ['movies, TV shows, sports, and live TV', 'Prime Video'],
  ['Disney+ | Stream it all', 'Disney+'],
  ['Peacock TV: Stream it all', 'Peacock'],
  ['MUBI: Watch and Discover', 'MUBI'],
  ['Filme, films et séries en streaming', 'JustWatch'],
])('%s is a slogan', (title, label) => {
  expect(isSiteSlogan(title, label)).toBe(true);
});

test.each([
  ['Scary Movie', 'Tubi'],
  ['TV Junkie', 'Plex'],
  ['Home Movies', 'Hulu'],
  ['Google Me: The Movie', 'Google'],
  ['Peacock', 'Plex'],
])('%s is none', (title, label) => {
  expect(isSiteSlogan(title, label)).toBe(false);
});
