import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsPl: Translated<typeof reasonsEn> = {
  'number.spelled': 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
  'reason.sameId': 'Strona i recenzja podają ten sam identyfikator filmu.',
  'reason.titleAndYear': 'Tytuł i rok się zgadzają ({year}).',
  'reason.uniqueTitle': 'Żaden inny znany film ani serial nie ma tego tytułu.',
  'reason.probablyOfYear':
    'Prawdopodobnie ten film: nie znamy innego filmu ani serialu o tym tytule, ale recenzja nie mówi, z którego roku jest jej film.',
  'reason.probablyYearsApart': 'Prawdopodobnie ten film: tytuł się zgadza, ale lata różnią się o dwa.',
  'reason.probablyVersion':
    'Prawdopodobnie ten film: tytuł i rok się zgadzają, ale strona pokazuje wersję w innym języku.',
  'reason.probablyUnique':
    'Prawdopodobnie ten film: nie znamy innego filmu ani serialu o tym tytule, ale strona nie podaje roku.',
  'reason.probablyBestKnown':
    'Prawdopodobnie ten film: jest najbardziej znany z filmów i seriali o tym tytule (jest ich {count}), ale strona nie podaje roku.',
  'reason.longTitle': 'Tytuł jest tak długi, że raczej żaden inny film go nie nosi.',
  'reason.titleAndDirector': 'Tytuł i reżyser się zgadzają.',
  'reason.titleAndRunningTime': 'Tytuł i czas trwania się zgadzają.',
  'reason.probablyRunningTime':
    'Prawdopodobnie ten film: tytuł i czas trwania się zgadzają, ale strona nie podaje roku.',
  'reason.namesakeOfYear': 'Inny film lub serial o tym tytule jest z roku {year}.',
  'reason.severalOfYear': {
    one: '{count} film lub serial o tym tytule jest z około {year} roku.',
    few: '{count} filmy lub seriale o tym tytule są z około {year} roku.',
    many: '{count} filmów lub seriali o tym tytule jest z około {year} roku.',
    other: '{count} filmu lub serialu o tym tytule jest z około {year} roku.',
  },
  'reason.tooManyOfYear': 'Z około {year} roku jest więcej filmów o tym tytule, niż można rozróżnić.',
  'reason.severalWithoutYear': {
    one: '{count} film lub serial ma ten tytuł; strona nie podaje roku.',
    few: '{count} filmy lub seriale mają ten tytuł; strona nie podaje roku.',
    many: '{count} filmów lub seriali ma ten tytuł; strona nie podaje roku.',
    other: '{count} filmu lub serialu ma ten tytuł; strona nie podaje roku.',
  },
  'reason.namesakesUnknown': 'Strona nie podaje roku, a inne filmy mogą mieć ten tytuł.',
  'reason.reviewWithoutYear': 'Recenzja nie mówi, z którego roku jest jej film.',
  'reason.yearsTwoApart': 'Lata różnią się o dwa, a inne filmy mają ten tytuł.',
  'reason.partOfTitle': 'Zgadza się tylko część tytułu.',
  'reason.reviewUnsettled': 'Nie ma pewności, który film o tym tytule zrecenzowano.',
  'reason.otherDirector': 'Tytuł się zgadza, ale reżyser jest inny.',
  'reason.otherRunningTime': 'Tytuł się zgadza, ale czas trwania jest innego filmu.',
  'reason.archivesDiffer': 'Twoje archiwa znają różne filmy o tytule „{title}”: {first} i {other}.',
  'reason.correctedTo': 'Według ciebie „{title}” to ten film.',
  'reason.correctedToNone': 'Według ciebie żadna z recenzji nie dotyczy tego filmu.',
  'reason.noFilmHere': 'Strona nie wymienia tu żadnego filmu.',
};
