const LANGUAGES =
  'arabic|bengali|cantonese|chinese|dutch|english|french|german|greek|gujarati|hebrew|hindi|italian|japanese|kannada|korean|malayalam|mandarin|marathi|polish|portuguese|punjabi|russian|spanish|tamil|telugu|turkish|urdu|vietnamese';
const MARK = new RegExp(
  `[([](?:(?:${LANGUAGES})|(?:(?:${LANGUAGES}|with) )?(?:english )?(?:subtitled|subtitles|dubbed|dub|audio|version))[)\\]]`,
  'i',
);

/**
 * Whether a title says in brackets that it is a version in some language ("Kaala (Telugu)", "The Host (English
 * Subtitled)"): films are shot in two languages with two casts, too.
 */
export const hasLanguageMark = (title: string): boolean =>
  (title.includes('(') || title.includes('[')) && MARK.test(title);
