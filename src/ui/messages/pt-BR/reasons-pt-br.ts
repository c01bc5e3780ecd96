import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsPtBr: Translated<typeof reasonsEn> = {
  'number.spelled': 'zero um dois três quatro cinco seis sete oito nove dez',
  'reason.sameId': 'A página e a crítica dão o mesmo identificador do filme.',
  'reason.titleAndYear': 'Título e ano coincidem ({year}).',
  'reason.uniqueTitle': 'Nenhum outro filme ou série conhecidos tem este título.',
  'reason.probablyOfYear':
    'Provavelmente este filme: não conhecemos outro filme ou série com este título, mas a crítica não diz de que ano é o filme dela.',
  'reason.probablyYearsApart': 'Provavelmente este filme: o título coincide, mas os anos diferem em dois.',
  'reason.probablyVersion':
    'Provavelmente este filme: título e ano coincidem, mas a página mostra uma versão em outro idioma.',
  'reason.probablyUnique':
    'Provavelmente este filme: não conhecemos outro filme ou série com este título, mas a página não dá o ano.',
  'reason.probablyBestKnown':
    'Provavelmente este filme: é o mais conhecido de {count:spelled} filmes ou séries com este título, mas a página não dá o ano.',
  'reason.longTitle': 'O título é tão longo que dificilmente outro filme o tem.',
  'reason.titleAndDirector': 'Título e direção coincidem.',
  'reason.titleAndRunningTime': 'Título e duração coincidem.',
  'reason.probablyRunningTime':
    'Provavelmente este filme: título e duração coincidem, mas a página não dá o ano.',
  'reason.namesakeOfYear': 'Outro filme ou série com este título é de {year}.',
  'reason.severalOfYear': '{count:Spelled} filmes ou séries com este título são de cerca de {year}.',
  'reason.tooManyOfYear': 'Há mais filmes com este título de cerca de {year} do que se pode distinguir.',
  'reason.severalWithoutYear': '{count:Spelled} filmes ou séries têm este título; a página não dá o ano.',
  'reason.namesakesUnknown': 'A página não dá o ano, e outros filmes podem ter este título.',
  'reason.reviewWithoutYear': 'A crítica não diz de que ano é o filme dela.',
  'reason.yearsTwoApart': 'Os anos diferem em dois, e outros filmes têm este título.',
  'reason.partOfTitle': 'Só uma parte do título coincide.',
  'reason.reviewUnsettled': 'Não é certo qual filme com este título foi resenhado.',
  'reason.otherDirector': 'O título coincide, mas a direção é de outra pessoa.',
  'reason.otherRunningTime': 'O título coincide, mas a duração é a de outro filme.',
  'reason.archivesDiffer': 'Seus arquivos conhecem filmes diferentes chamados “{title}”: {first} e {other}.',
  'reason.correctedTo': 'Você disse que “{title}” é este filme.',
  'reason.correctedToNone': 'Você disse que nenhuma das críticas é deste filme.',
  'reason.noFilmHere': 'A página não cita nenhum filme aqui.',
};
