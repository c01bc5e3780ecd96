/**
 * Why an answer is what it is, as a code with what its sentence needs. The words are in the catalogue of messages
 * (`ui/messages`), one sentence for each code.
 */
export type MatchReason =
  /** The page and the review give the same id for the film. */
  | { code: 'sameId' }
  /** Title and year agree. */
  | { code: 'titleAndYear'; year: number }
  /** No other well-known film or series has this title. */
  | { code: 'uniqueTitle' }
  /** No other film or series is known to have this title, but the page gives no year. */
  | { code: 'probablyUnique' }
  /** The best known of several films or series of this title (with their number), and the page gives no year. */
  | { code: 'probablyBestKnown'; count: number }
  /** Nothing else has the title, but the year of the review's film is not known. */
  | { code: 'probablyOfYear' }
  /** Nothing else that could be meant has the title, but the years are two apart. */
  | { code: 'probablyYearsApart' }
  /** The page shows a version in some language. */
  | { code: 'probablyVersion' }
  /** The title is so long that no other film is likely to have it. */
  | { code: 'longTitle' }
  | { code: 'titleAndDirector' }
  /** Title and running time agree, and no other film is likely to have both. */
  | { code: 'titleAndRunningTime' }
  /** Title and running time agree, but the page gives no year. */
  | { code: 'probablyRunningTime' }
  /** Another film or series of this title, one without a review, is from that year. */
  | { code: 'namesakeOfYear'; year: number }
  /** This many films or series of this title are from about that year. */
  | { code: 'severalOfYear'; count: number; year: number }
  /** More films of this title are from about that year than can be told apart. */
  | { code: 'tooManyOfYear'; year: number }
  /** The page gives no year, and several films or series have this title (with their number). */
  | { code: 'severalWithoutYear'; count: number }
  /** The page gives no year, and the archive does not know which other films have this title. */
  | { code: 'namesakesUnknown' }
  | { code: 'reviewWithoutYear' }
  /** The years are two apart, and other films have this title. */
  | { code: 'yearsTwoApart' }
  | { code: 'partOfTitle' }
  /** It is not certain which film of this title the critic reviewed. */
  | { code: 'reviewUnsettled' }
  | { code: 'otherDirector' }
  | { code: 'otherRunningTime' };
