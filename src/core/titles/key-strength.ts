/**
 * How a key was read out of a title, strongest first. The number is what a catalog keeps beside each key, so a
 * number once given keeps its meaning.
 */
export const KeyStrength = {
  /** The title itself, whole. */
  own: 0,
  /** Another title that a list of films or the critic gives for the same film. */
  other: 1,
  /** Without its leading article where that word could also be another word ("Die Brücke"). */
  article: 2,
  /** Without the words for an edition or a format ("3D", "Director's Cut"). */
  edition: 3,
  /** Without a part in brackets ("Inside (À l'intérieur)"). */
  bracket: 4,
  /** A title given in brackets or after "a.k.a.". */
  alias: 5,
  /** Without "The Movie". */
  movie: 6,
  /** Without the maker's name in front ("Marvel Studios' …"). */
  maker: 7,
  /** Without the number before a subtitle ("Goosebumps 2: Haunted Halloween"). */
  number: 8,
  /** Without a lead-in ("Star Wars: Episode VI - …"). */
  tail: 9,
  /** Without its subtitle. */
  head: 10,
} as const;

/** Whether a key read this way names the film by itself; weak ones need the exact year and no rival. */
export const isStrong = (strength: number): boolean => strength <= KeyStrength.alias;

/**
 * What a catalog keeps beside each key: the strength above, and four bits of the title's plain spelling,
 * which tell "War" and "The War" apart where both are of one year.
 */
export const packKeyInfo = (strength: number, spelling: number): number => (strength << 4) | spelling;
export const strengthOf = (info: number): number => info >> 4;
export const spellingOf = (info: number): number => info & 15;
