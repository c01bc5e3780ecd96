/** Why an answer is what it is: one message for each code of `AnswerReason`. */
export const reasonsEn = {
  'number.spelled': 'no one two three four five six seven eight nine ten',
  'reason.sameId': 'The page and the review give the same id for the film.',
  'reason.titleAndYear': 'Title and year agree ({year}).',
  'reason.uniqueTitle': 'No other well-known film or series has this title.',
  'reason.probablyOfYear':
    'Probably this film: we know no other film or series of this title, but the review does not say from which year its film is.',
  'reason.probablyYearsApart': 'Probably this film: the title agrees, but the years are two apart.',
  'reason.probablyVersion':
    'Probably this film: title and year agree, but the page shows a version in another language.',
  'reason.probablyUnique':
    'Probably this film: we know no other film or series of this title, but the page gives no year.',
  'reason.probablyBestKnown':
    'Probably this film: it is the best known of {count:spelled} films or series of this title, but the page gives no year.',
  'reason.longTitle': 'The title is so long that no other film is likely to have it.',
  'reason.titleAndDirector': 'Title and director agree.',
  'reason.titleAndRunningTime': 'Title and running time agree.',
  'reason.probablyRunningTime':
    'Probably this film: title and running time agree, but the page gives no year.',
  'reason.namesakeOfYear': 'Another film or series of this title is from {year}.',
  'reason.severalOfYear': '{count:Spelled} films or series of this title are from about {year}.',
  'reason.tooManyOfYear': 'More films of this title are from about {year} than can be told apart.',
  'reason.severalWithoutYear': '{count:Spelled} films or series have this title; the page gives no year.',
  'reason.namesakesUnknown': 'The page gives no year, and other films may have this title.',
  'reason.reviewWithoutYear': 'The review does not say which year its film is from.',
  'reason.yearsTwoApart': 'The years are two apart, and other films have this title.',
  'reason.partOfTitle': 'Only a part of the title agrees.',
  'reason.reviewUnsettled': 'It is not certain which film of this title the critic reviewed.',
  'reason.otherDirector': 'The title agrees, but the director is another one.',
  'reason.otherRunningTime': 'The title agrees, but the running time is that of another film.',
  'reason.archivesDiffer': 'Your archives know different films called “{title}”: {first} and {other}.',
  'reason.correctedTo': 'You said that “{title}” is this film.',
  'reason.correctedToNone': 'You said that none of the reviews is of this film.',
  'reason.noFilmHere': 'The page names no film here.',
} as const;
