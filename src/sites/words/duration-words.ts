/** Words for hours and minutes, by language, and how times are written with them. */

import type { WordStems } from './language-words.ts';

type DurationWords = Pick<WordStems, 'hour' | 'minute' | 'oneHour' | 'twoHours' | 'joined'>;

/** Stands alone, perhaps with a dot: written "~" behind a short form below. */
const ALONE = '[.׳॰]?(?![\\p{L}\\p{M}²])';

/** Hours and minutes as pages write them, for what `Intl` gives for the units, and the short forms that sites use beside it. */
const WRITTEN: Readonly<Record<string, DurationWords>> = {
  en: { hour: 'h~|hrs?~|hour', minute: 'm~|mins?~|minut' },
  de: { hour: 'h~|std~|stund', minute: 'min~|minut' },
  fr: { hour: 'h~|heure', minute: 'm~|mi?n~|minut' },
  es: { hour: 'h~|hora', minute: 'm~|min~|minut' },
  pt: { hour: 'h~|hora', minute: 'm~|min~|minut' },
  it: { hour: 'h~|or[ae]~', minute: 'm~|min~|minut' },
  nl: { hour: 'u~|uur|uren', minute: 'm~|min~|minut|minuu' },
  sv: { hour: 'h~|t~|tim~|timm', minute: 'm~|min~|minut' },
  da: { hour: 't~|time~|timer', minute: 'm~|min~|minut' },
  no: { hour: 't~|time', minute: 'm~|min~|minut' },
  fi: { hour: 't~|h~|tunti', minute: 'm~|min~|minuu' },
  pl: { hour: 'g~|godz~|godzin|h~', minute: 'm~|min~|minut' },
  cs: { hour: 'h~|hodin', minute: 'm~|min~|minut' },
  sk: { hour: 'h~|hodin', minute: 'm~|min~|minút' },
  hu: { hour: 'ó~|óra', minute: 'p~|perc' },
  ro: { hour: '(?:de )?(?:h~|or[aeă]~)', minute: '(?:de )?(?:m~|min~|minut)' },
  bg: { hour: 'ч~|час', minute: 'м~|мин~|минут' },
  hr: { hour: 'h~|sat|č~|час|сат', minute: 'm~|min~|minut|мин' },
  el: { hour: 'ώ~|ω~|ώρ', minute: 'λ~|λεπ~|λεπτ' },
  tr: { hour: 'sa~|saat|s(?=\\s*\\d+\\s*d)', minute: 'd~|dk~|dakika' },
  ru: { hour: 'ч~|час', minute: 'м~|мин~|минут' },
  uk: { hour: 'г~|год~|годин', minute: 'х~|хв~|хвилин' },
  vi: { hour: 'giờ', minute: 'ph~|phút' },
  id: { hour: 'j~|jam', minute: 'm~|mnt~|menit' },
  ar: {
    hour: 'س~|ساع',
    minute: 'د~|دقيق|دقائق',
    oneHour: 'ساعة',
    twoHours: 'ساعتان|ساعتين',
  },
  he: { hour: 'ש~|שע~|שע[הו]', minute: 'ד~|דק~|דקה|דקות', oneHour: 'שעה', twoHours: 'שעתיים' },
  hi: { hour: 'घ~|घं~|घंट', minute: 'मि~|मिनट' },
  et: { hour: 't~|tunn', minute: 'min~|minut' },
  is: { hour: 'klukk', minute: 'mín~|mínút' },
  lt: { hour: 'val~|valand', minute: 'min~|minuč' },
  lv: { hour: 'st~|stund', minute: 'min~|minūt' },
  sl: { hour: 'h~|ur[aei]~', minute: 'min~|minut' },
  fil: { hour: 'oras', minute: 'minut' },
  ja: { joined: true, hour: '時間', minute: '分' },
  ko: { joined: true, hour: '시간', minute: '분' },
  zh: { joined: true, hour: '小時|小时', minute: '分鐘|分钟|分' },
  th: { joined: true, hour: 'ชั่วโมง|ชม\\.?', minute: 'นาที|น~' },
};

export const durationWords: Readonly<Record<string, DurationWords>> = Object.fromEntries(
  Object.entries(WRITTEN).map(([code, { hour, minute, ...rest }]) => [
    code,
    { ...rest, hour: hour!.replaceAll('~', ALONE), minute: minute!.replaceAll('~', ALONE) },
  ]),
);
