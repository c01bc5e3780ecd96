/** Reads lines of facts about a film, "Label: value", in many languages. */

import type { Meaning } from '../fields/flatten-fields.ts';
import { foldName, ranksOf } from '../fields/flatten-fields.ts';

/** A fact about the film as pages list it: "Lead Actor: …", "Erscheinungsjahr: 2024". Never a title or tagline. */
interface LabelledFact {
  /** What we know the label to mean; undefined for facts that we do not use. */
  meaning: Meaning | undefined;
  value: string;
}

/** Labels of facts that we do not use, folded, in the languages of field-names.ts. */
const UNUSED = new Set(
  `lead actor|lead actress|lead actors|lead cast|main cast|supporting cast|actor|actors|actress|actresses|cast|starring|
production company|production companies|production|production country|production countries|studio|studios|distributor|
distributors|distributed by|distribution|genre|genres|country|countries|country of origin|language|languages|budget|
box office|gross|screenplay|screenwriter|screenwriters|script|writer|writers|written by|story|story by|producer|
producers|produced by|executive producer|executive producers|music|music by|composer|soundtrack|cinematography|
cinematographer|photography|editor|editors|editing|edited by|rated|mpaa|mpaa rating|certificate|certification|age rating|
content rating|aspect ratio|sound|color|colour|available on|where to watch|streaming on|watch on|platform|format|awards|
based on|trailer|imdb rating|imdb score|rotten tomatoes|metacritic|metascore|franchise|characters|novel|rating count|
darsteller|hauptdarsteller|besetzung|schauspieler|drehbuch|produktion|produktionsfirma|produktionsland|
produktionslander|land|lander|musik|kamera|schnitt|verleih|fsk|sprache|sprachen|altersfreigabe|kinostart|budget|
acteurs|acteurs principaux|avec|distribution|scenario|scenariste|producteur|producteurs|societe de production|
societes de production|pays|langue|musique|photographie|montage|sortie|
reparto|actores|protagonistas|guion|productora|productoras|productor|pais|paises|genero|generos|musica|fotografia|idioma|
interpreti|attori|cast principale|sceneggiatura|produzione|paese|genere|musiche|montaggio|distribuzione|lingua|
elenco|roteiro|producao|idiomas|trilha sonora|
scenarist|productie|taal|muziek|skadespelare|manus|produktionsbolag|sprak|obsada|scenariusz|produkcja|gatunek|kraj|
herci|scenar|zanr|zeme|nayttelijat|kasikirjoitus`
    .split(/\||\n/)
    .map(foldName)
    .filter(Boolean),
);

/** Meanings that a line of facts may have; long texts (body, summary, tagline) are no facts. */
const FACTS: readonly Meaning[] =
  'film title original year director minutes grade date critic kind tags url best'
    .split(' ')
    .map((meaning) => meaning as Meaning);

const MAX_LABEL_CHARS = 40;
const LINE = /^[*_•\-–\s]*(\p{L}[\p{L}\p{N} /&()'’.-]*?)[*_\s]*[:：][*_\s]*(.*)$/u;

/** The meaning of a label, `null` for one that we do not use, or undefined where it is no label. */
function labelMeaning(label: string): Meaning | null | undefined {
  if (label.length > MAX_LABEL_CHARS) return undefined;
  const folded = foldName(label.replace(/\(s\)|\(en\)/g, ''));
  if (UNUSED.has(folded) || UNUSED.has(folded.replace(/s$/, ''))) return null;
  return factOf(folded) ?? factOf(folded.replace(OWN, ''));
}

/** "Ma note", "Meine Wertung": whose it is says nothing of what it is. */
const OWN =
  /^(?:my|our|mon|ma|notre|meine?|unsere?|mi|nuestra|mio|mia|il mio|minha|meu|mijn|onze|min|moja|moje)(?=\p{L}{4})/u;

function factOf(folded: string): Meaning | undefined {
  const ranks = ranksOf(folded);
  return FACTS.find((meaning) => ranks[meaning] !== undefined);
}

/** Reads "Label: value"; undefined for lines whose beginning is no label that pages use. */
export function labelledFact(text: string): LabelledFact | undefined {
  const [, label, value] = LINE.exec(text.slice(0, 1000)) ?? [];
  if (!label || !value?.trim()) return undefined;
  const meaning = labelMeaning(label.trim());
  return meaning === undefined ? undefined : { meaning: meaning ?? undefined, value: value.trim() };
}

/** Whether a line is only a label, whose value is the next one: a cell of a table, a term of a list. */
export function isBareLabel(text: string): boolean {
  const label = text.replace(/\s*[:：]$/, '');
  return label.length <= MAX_LABEL_CHARS && labelMeaning(label) !== undefined;
}
