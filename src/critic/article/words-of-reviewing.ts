/** Words by which a review speaks of the one film that it is of, in the languages that critics here write. */

/** "This film", "the movie", "der Film": one film, and not films or a cinema. */
const ONE_FILM =
  /(?<!\p{L})(?:(?:th(?:is|e)|an?(?: \p{L}+){0,2}) (?:film|movie|picture)|(?:dies(?:er|en|em)|de[rnms]|ein(?:en|em)?(?: \p{L}+)?) (?:film|streifen)(?:e?s)?|(?:ce|le|un|du|au) (?:\p{L}+ )?(?:film|long[- ]métrage)|(?:esta|la|una) (?:\p{L}+ )?pel[íi]cula|(?:este|el) filme?|(?:questo|il|un|del|nel) (?:\p{L}+ )?film|(?:este|o|um|do|no) (?:\p{L}+ )?filme|(?:deze|de|een) (?:\p{L}+ )?film|(?:den här |denne )?filmen|(?:tento|ten) film|filmu|filmie|elokuva(?:n|a|ssa)?|(?:этот )?фильм(?:а|е)?)(?!\p{L})|この映画|本作|映画は|이 영화|영화는|这部(?:电影|影片)|這部電影|本片/iu;

/** Titles of pages about places, occasions and lists. Some films are called so, too: these need other witnesses. */
const NO_FILM =
  /(?<!\p{L})(?:cinemas?|cinéma|kinos?|theat(?:re|er)s?|festivals?|filmfest|oscars?|awards?|gala|retrospective|retrospektive|favou?rites?|lieblings\p{L}+|préférée?s?|favorit[oa]s?|preferit[oi]|top[ -]?\d+|best (?:films?|movies?|of)|films? of (?:the year|\d{4})|in review|jahresrückblick|news(?:letter)?|podcast|interview)(?!\p{L})/iu;

/** Whether a text speaks of one film as its subject. */
export const speaksOfItsFilm = (body: readonly string[]): boolean =>
  body.some((text) => ONE_FILM.test(text.slice(0, 5000)));

/** Whether a title sounds like that of a place, an occasion or a list. */
export const namesNoFilm = (title: string): boolean => NO_FILM.test(title);
