import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsEs: Translated<typeof reasonsEn> = {
  'number.spelled': 'cero una dos tres cuatro cinco seis siete ocho nueve diez',
  'reason.sameId': 'La página y la reseña dan el mismo identificador de la película.',
  'reason.titleAndYear': 'Coinciden el título y el año ({year}).',
  'reason.uniqueTitle': 'Ninguna otra película o serie conocida tiene este título.',
  'reason.probablyOfYear':
    'Probablemente esta película: no conocemos otra película o serie con este título, pero la reseña no dice de qué año es la suya.',
  'reason.probablyYearsApart':
    'Probablemente esta película: el título coincide, pero los años difieren en dos.',
  'reason.probablyVersion':
    'Probablemente esta película: coinciden el título y el año, pero la página muestra una versión en otro idioma.',
  'reason.probablyUnique':
    'Probablemente esta película: no conocemos otra película o serie con este título, pero la página no da el año.',
  'reason.probablyBestKnown':
    'Probablemente esta película: es la más conocida de {count:spelled} películas o series con este título, pero la página no da el año.',
  'reason.longTitle': 'El título es tan largo que difícilmente lo tendrá otra película.',
  'reason.titleAndDirector': 'Coinciden el título y la dirección.',
  'reason.titleAndRunningTime': 'Coinciden el título y la duración.',
  'reason.probablyRunningTime':
    'Probablemente esta película: coinciden el título y la duración, pero la página no da el año.',
  'reason.namesakeOfYear': 'Otra película o serie con este título es de {year}.',
  'reason.severalOfYear': '{count:Spelled} películas o series con este título son de hacia {year}.',
  'reason.tooManyOfYear':
    'Hay más películas con este título de hacia {year} de las que se pueden distinguir.',
  'reason.severalWithoutYear':
    '{count:Spelled} películas o series tienen este título; la página no da el año.',
  'reason.namesakesUnknown': 'La página no da el año, y otras películas pueden tener este título.',
  'reason.reviewWithoutYear': 'La reseña no dice de qué año es su película.',
  'reason.yearsTwoApart': 'Los años difieren en dos, y otras películas tienen este título.',
  'reason.partOfTitle': 'Solo coincide una parte del título.',
  'reason.reviewUnsettled': 'No es seguro qué película con este título reseñó el crítico.',
  'reason.otherDirector': 'El título coincide, pero la dirección es de otra persona.',
  'reason.otherRunningTime': 'El título coincide, pero la duración es la de otra película.',
  'reason.archivesDiffer': 'Tus archivos conocen películas distintas llamadas «{title}»: {first} y {other}.',
  'reason.correctedTo': 'Dijiste que «{title}» es esta película.',
  'reason.correctedToNone': 'Dijiste que ninguna de las reseñas es de esta película.',
  'reason.noFilmHere': 'La página no nombra aquí ninguna película.',
};
