/** The words that grades are written in, by language. Everything is matched case-blind. */

/** Numbers as words: en de fr es it pt nl sv da/nb pl cs fi ru. Gendered and joined forms beside each other. */
const NUMBERS: Record<number, string> = {
  0: 'zero|no|null|keine?|zéro|cero|nul|noll|nolla|ноль',
  0.5: 'half a|half|a half|einen? halben?|einen? halber|une? demie?|media|medio|mezza|mezzo|meia|meio|een halve|en halv|pół|půl|puoli|половина',
  1: 'one|an?|single|eine?n?r?|une?|una?o?|uma?|um|één|een|ett|en|et|jedn[aąou]|jeden|yksi|yhden|одна|один|одну',
  1.5: 'anderthalb|anderhalve?|eineinhalb|półtor[aej]|halvannen|halvanden|полтора|полторы',
  2: 'two|zwei|deux|dos|due|dois|duas|twee|två|to|dwie|dwa|dvě|dva|kaksi|kahden|две|два',
  2.5: 'zweieinhalb|twee[eë]nhalve?|två och en halv|kaksi ja puoli',
  3: 'three|drei|trois|tres|tre|três|drie|tre|trzy|tři|kolme|kolmen|три|трёх|трех',
  3.5: 'dreieinhalb|drie[eë]nhalve?',
  4: 'four|vier|quatre|cuatro|quattro|quatro|fyra|fire|cztery|čtyři|neljä|neljän|neljästä|четыре|четырёх|четырех',
  4.5: 'viereinhalb|vierenhalve?',
  5: 'five|fünf|cinq|cinco|cinque|vijf|fem|pięć|pięciu|pět|pěti|viisi|viiden|viidestä|пять|пяти',
  6: 'six|sechs|seis|sei|zes|sex|seks|sześć|sześciu|šest|šesti|kuusi|kuudesta|шесть|шести',
  7: 'seven|sieben|sept|siete|sette|sete|zeven|sju|syv|siedem|sedm|семь',
  8: 'eight|acht|huit|ocho|otto|oito|åtta|otte|åtte|osiem|osm|восемь',
  9: 'nine|neun|neuf|nueve|nove|negen|nio|ni|dziewięć|devět|девять',
  10: 'ten|zehn|dix|diez|dieci|dez|tien|tio|ti|dziesięć|dziesięciu|deset|deseti|kymmenen|kymmenestä|десять|десяти',
};

/** "and a half" after a number. */
export const AND_HALF =
  "(?:-|\\s)?(?:and(?:-|\\s)(?:a|one)(?:-|\\s)half|n['’]?\\s?a half|& a half|und ein(?:e[nr]?)? halbe[nrs]?|et demie?|y medi[ao]|e mezz[ao]|e mei[ao]|en een halve?|och en halv|og en halv|og et halvt|i pół|a půl|ja puoli|с половиной)";

/** Stars, in any number and case. */
export const STAR_WORDS =
  'stars?|sterne[nr]?|stern|sternchen|étoiles?|etoiles?|estrellas?|estrelas?|estrelinhas?|stell[ae]|stelline|stelletta|stellette|ster|sterren|sterretjes|stjärn(?:a|or)|stjerner?|gwiazd(?:a|y|ka|ki|kę|ek)|hvězd(?:a|y|ičkami|ička|ičky|iček)|hvězd|tähteä|tähti|tähden|звезд[аыу]?|звёзд(?:ы|очки|очек)?';

/** Points and what else a critic counts in. */
export const POINT_WORDS =
  'points?|pts\\.?|punkte?n?|puntos?|punti|pontos?|punten|punt|poäng|poeng|bodů|body|pistettä|балл(?:а|ов)?|popcorns?|buckets?|reels?|tomatoes|kernels|bones|skulls|mugs|hearts|cups|tickets|getingar|hjerter|hjärtan|koppen|pistettä|bodov';

/** "out of". */
export const OUT_OF =
  'out of(?: a possible| a)?|of(?: a possible)?|von(?: maximal| möglichen)?|sur|sobre|de(?: un(?:as)? posibles| possibles)?|su(?: un massimo di)?|di|em|van(?: de)?|op(?: de)?|av|af|ud af|na|uit|ze?|из|över|over';

/** What precedes a grade in a heading, a table or a line: "Rating: ***". */
const WHOSE =
  "(?:my|our|the|final|overall|star|letter|film|movie|total|reviewer'?s?|critic'?s?|editor'?s?|site|ma|mi|mein|meine|unsere|notre|nuestra|mijn|onze|la mia|il mio|minha|mitt|min|moja|moje|naše|мо[яйё]|наша|общая|итоговая|финальная)";
const OF_WHAT =
  '(?:du film|de la película|de la pelicula|del film|do filme|van de film|filmu|filmen|für den film|finale?|globale?|générale|totale?|geral|końcowa|celkové|фильма|фильму)';
export const LABELS = `(?:${WHOSE}\\s+)*(?:film |movie |star |letter )?(?:rating|grade|score|stars|verdict|rated|bewertung|wertung|gesamtwertung|filmbewertung|urteil|fazit|punktzahl|punkte|sterne|schulnote|gesamtnote|filmnote|note|notation|évaluation|appréciation|étoiles|puntuación|puntuacion|calificación|calificacion|nota|valoración|valoracion|estrellas|veredicto|voto|valutazione|giudizio|punteggio|stelle|classificação|classificacao|avaliação|avaliacao|cotação|pontuação|estrelas|cijfer|eindcijfer|oordeel|eindoordeel|beoordeling|waardering|betyg|slutbetyg|karakter|terningkast|bedømmelse|vurdering|ocena|hodnocení|hodnotenie|arvosana(?:ni)?|arvio|pisteet|tähdet|оценка|рейтинг|értékelés|puan[ıi]m?|βαθμολογία)(?:\\s+${OF_WHAT})?`;

/** Verbs that hand out a grade, with who or what may come before left open. */
export const VERBS =
  "je (?:lui )?mets|rates?|rated|gets?|got|gives?|gave|giving|given|earns?|earned|receives?|received|deserves?|awards?|awarded|scores?|scored|merits?|warrants?|i(?:'|’)d give|bekommt|bekommen|erhält|verdient|vergebe|vergeben|gebe|geben|gibt es|gibt's|donne|donner|donnerais|mérite|reçoit|obtient|attribue|accorde|vaut|doy|merece|recibe|obtiene|otorgo|pongo|le doy|(?<=^|gli |le |ci |io )do|merita|assegno|riceve|prende|dou|recebe|leva|ganha|krijgt|geef|får|ger|giver|gir|fortjener|förtjänar|daję|dostaje|otrzymuje|zasługuje na|dávám|dostává|annan|saa|ansaitsee|ставлю|получает|заслуживает";

/** Numbers as words, longest first, so that "two" does not hide "two and a half". */
export const NUMBER_WORDS: [word: RegExp, value: number][] = Object.entries(NUMBERS).map(([value, words]) => [
  new RegExp(`^(?:${words})$`, 'iu'),
  Number(value),
]);

/** Any number word, for building patterns. */
export const NUMBER_WORD = Object.values(NUMBERS)
  .flatMap((words) => words.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Thumbs, by direction: two 100 or 0, one 75 or 25, level 50. */
export const THUMBS: [pattern: RegExp, score: number][] = [
  [
    /^(?:two|both|2|deux|dos|due|zwei|twee|två|to|dois)\s+(?:very |big |enthusiastic )?(?:thumbs?|daumen|pouces?|pulgares|pollici|duimen|tummar|tomler|polegares)\s+(?:way )?(?:up|hoch|nach oben|en l['’]air|levés|arriba|in su|omhoog|upp|op|opp|para cima)$/iu,
    100,
  ],
  [
    /^(?:two|both|2|deux|dos|due|zwei|twee|två|to|dois)\s+(?:very |big )?(?:thumbs?|daumen|pouces?|pulgares|pollici|duimen|tummar|tomler|polegares)\s+(?:way )?(?:down|runter|nach unten|en bas|baissés|abajo|in giù|omlaag|ned|ner|para baixo)$/iu,
    0,
  ],
  [
    /^(?:a |one |1 |big |enthusiastic |ein(?:en)? |un |une |een )*(?:thumbs?(?:-|\s)up|daumen (?:hoch|nach oben|rauf)|pouce (?:en l['’]air|levé|vers le haut)|pulgar(?:es)? (?:hacia )?arriba|pollic[ei] (?:in su|alto|in alto)|duim(?:pje)? omhoog|tummen upp|tommel(?:en)? (?:op|opp)|polegar (?:para|pra) cima|kciuk w górę|palec nahoru|tommelfinger op|peuk(?:alo|ku) ylös|(?:большой )?палец вверх)$/iu,
    75,
  ],
  [
    /^(?:a |one |1 |big |ein(?:en)? |un |une |een )*(?:thumbs?(?:-|\s)down|daumen (?:runter|nach unten)|pouce (?:en bas|baissé|vers le bas)|pulgar(?:es)? (?:hacia )?abajo|pollic[ei] (?:in giù|verso|in basso)|duim(?:pje)? omlaag|tummen ner|tommel(?:en)? ned|polegar (?:para|pra) baixo|kciuk w dół|palec dolů|tommelfinger ned|peuk(?:alo|ku) alas|(?:большой )?палец вниз)$/iu,
    25,
  ],
  [/^(?:thumbs?(?:-|\s)(?:sideways|level)|split thumbs|one thumb up,? one thumb down)$/iu, 50],
];

/** Verdicts in words. */
export const VERDICTS: [pattern: RegExp, score: number][] = [
  [
    /^(?:an? |ein |un |une |uma |ett |et |een )?(?:must(?:-|\s)?see|masterpiece|masterwerk|meisterwerk|chef-d['’](?:œ|oe)uvre|obra maestra|capolavoro|obra-prima|meesterwerk|mästerverk|mesterværk|mesterverk|arcydzieło|mistrovské dílo|mestariteos|шедевр|unbedingt ansehen|incontournable|à ne pas (?:manquer|rater)|imprescindible|imperdibile|da non perdere|imperdível)!?$/iu,
    100,
  ],
  [
    /^(?:highly|strongly|very|enthusiastically|sehr|wärmstens|absolut|unbedingt|vivement|chaudement|muy|altamente|vivamente|caldamente|muito|zeer|starkt|varmt|gorąco|vřele|lämpimästi|очень)\s+(?:recommended|recommend|empfehlenswert|zu empfehlen|recommandé|recomendad[oa]|recomendable|consigliat[oa]|raccomandato|aanbevolen|aan te raden|rekommenderas|anbefalet|anbefales|polecam|doporučuji|suositellaan|рекомендую)!?$/iu,
    90,
  ],
  [
    /^(?:absolute aanrader|rekommenderas (?:varmt|starkt)|(?:kan )?varmt anbefales|anbefales (?:varmt|på det varmeste))!?$/iu,
    90,
  ],
  [
    /^(?:mildly|moderately|partly|cautiously|mostly|bedingt|eingeschränkt|somewhat)\s+(?:recommended|empfehlenswert)$/iu,
    60,
  ],
  [
    /^(?:not?|nicht|kaum|pas|non|no|no lo|no la|não|nao|niet|inte|ikke|nie|ei|en|не)\s+(?:really |highly )?(?:recommended|recommend|empfehlenswert|zu empfehlen|recommandé|à recommander|recomendad[oa]|recomendable|recomend[oa]|recomiendo|consigliat[oa]|raccomandato|aanbevolen|aan te raden|rekommenderas|anbefalet|anbefales|polecam|suositella|suosittele|рекомендую|советую|recommendable|worth seeing|sehenswert|à voir|worth your time)$/iu,
    25,
  ],
  [
    /^(?:rekommenderas (?:inte|ej)|anbefales (?:ikke|ikkje)|kan ikke anbefales|sconsigliat[oa]|déconseillé|afrader|nedoporučuji|odradzam)!?$/iu,
    25,
  ],
  // The lowest grade of the Czech film database and of those who write there.
  [/^odpad!?$/iu, 0],
  [
    /^(?:recommended|recommend|recommendable|worth seeing|worth watching|empfehlenswert|empfohlen|sehenswert|recommandé|à voir|recomendad[oa]|recomendable|recomendo|recomiendo|consigliat[oa]|raccomandat[oa]|da vedere|aanbevolen|aanrader|rekommenderas|sevärd|anbefalet|anbefales|polecam|warto|doporučuji|suositellaan|рекомендую|советую)!?$/iu,
    75,
  ],
  [
    /^(?:avoid|skip(?: it)?|avoid at all costs|stay away|à éviter|à fuir|evitar|da evitare|vermeiden|finger weg|vermijden|undvik|undgå|unikać|nie warto|vyhnout se)!?$/iu,
    10,
  ],
];

/** Pictures that are counted like stars even when there is one; of all others it takes a row to be a grade. */
export const COUNTED_PICTURES = '🍿🍅🎬🎥🎞🎟🎫📼📽💀🔪🎃👻☕🍺🍷🥃🌶🏆🧀🌭🐙';

/** Faces and hands. */
export const EMOJI: Record<string, number> = {
  '👍': 75,
  '👎': 25,
  '🤩': 100,
  '😍': 95,
  '🥰': 95,
  '😀': 80,
  '😃': 80,
  '😄': 80,
  '😁': 80,
  '😊': 80,
  '🙂': 65,
  '😐': 50,
  '😑': 50,
  '😕': 40,
  '🙁': 30,
  '☹': 25,
  '😞': 20,
  '😠': 10,
  '😡': 5,
  '🤮': 0,
  '💩': 0,
  '🤢': 5,
};
