import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsAr: Translated<typeof reasonsEn> = {
  'number.spelled': 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
  'reason.sameId': 'تعطي الصفحة والمراجعة المعرّف نفسه للفيلم.',
  'reason.titleAndYear': 'العنوان والسنة متطابقان ({year}).',
  'reason.uniqueTitle': 'لا فيلم أو مسلسل معروف آخر بهذا العنوان.',
  'reason.probablyOfYear':
    'على الأرجح هذا الفيلم: لا نعرف فيلمًا أو مسلسلًا آخر بهذا العنوان، لكن المراجعة لا تذكر سنة فيلمها.',
  'reason.probablyYearsApart': 'على الأرجح هذا الفيلم: العنوان متطابق، لكن الفرق بين السنتين سنتان.',
  'reason.probablyVersion': 'على الأرجح هذا الفيلم: العنوان والسنة متطابقان، لكن الصفحة تعرض نسخة بلغة أخرى.',
  'reason.probablyUnique':
    'على الأرجح هذا الفيلم: لا نعرف فيلمًا أو مسلسلًا آخر بهذا العنوان، لكن الصفحة لا تذكر السنة.',
  'reason.probablyBestKnown':
    'على الأرجح هذا الفيلم: هو الأشهر بين الأفلام والمسلسلات بهذا العنوان (عددها {count})، لكن الصفحة لا تذكر السنة.',
  'reason.longTitle': 'العنوان طويل بحيث لا يُرجَّح أن يحمله فيلم آخر.',
  'reason.titleAndDirector': 'العنوان والمخرج متطابقان.',
  'reason.titleAndRunningTime': 'العنوان والمدة متطابقان.',
  'reason.probablyRunningTime': 'على الأرجح هذا الفيلم: العنوان والمدة متطابقان، لكن الصفحة لا تذكر السنة.',
  'reason.namesakeOfYear': 'فيلم أو مسلسل آخر بهذا العنوان من سنة {year}.',
  'reason.severalOfYear': {
    zero: 'لا أفلام أو مسلسلات بهذا العنوان من نحو سنة {year}.',
    one: 'فيلم أو مسلسل واحد بهذا العنوان من نحو سنة {year}.',
    two: 'فيلمان أو مسلسلان بهذا العنوان من نحو سنة {year}.',
    few: '{count} أفلام أو مسلسلات بهذا العنوان من نحو سنة {year}.',
    many: '{count} فيلمًا أو مسلسلًا بهذا العنوان من نحو سنة {year}.',
    other: '{count} فيلم أو مسلسل بهذا العنوان من نحو سنة {year}.',
  },
  'reason.tooManyOfYear': 'الأفلام بهذا العنوان من نحو سنة {year} أكثر من أن يُميَّز بينها.',
  'reason.severalWithoutYear': {
    zero: 'لا أفلام أو مسلسلات بهذا العنوان؛ والصفحة لا تذكر السنة.',
    one: 'فيلم أو مسلسل واحد بهذا العنوان؛ والصفحة لا تذكر السنة.',
    two: 'فيلمان أو مسلسلان بهذا العنوان؛ والصفحة لا تذكر السنة.',
    few: '{count} أفلام أو مسلسلات بهذا العنوان؛ والصفحة لا تذكر السنة.',
    many: '{count} فيلمًا أو مسلسلًا بهذا العنوان؛ والصفحة لا تذكر السنة.',
    other: '{count} فيلم أو مسلسل بهذا العنوان؛ والصفحة لا تذكر السنة.',
  },
  'reason.namesakesUnknown': 'لا تذكر الصفحة السنة، وقد تكون أفلام أخرى بهذا العنوان.',
  'reason.reviewWithoutYear': 'لا تذكر المراجعة سنة فيلمها.',
  'reason.yearsTwoApart': 'الفرق بين السنتين سنتان، وهناك أفلام أخرى بهذا العنوان.',
  'reason.partOfTitle': 'جزء من العنوان فقط متطابق.',
  'reason.reviewUnsettled': 'ليس أكيدًا أي فيلم بهذا العنوان راجعه الناقد.',
  'reason.otherDirector': 'العنوان متطابق، لكن المخرج شخص آخر.',
  'reason.otherRunningTime': 'العنوان متطابق، لكن المدة مدة فيلم آخر.',
  'reason.archivesDiffer': 'تعرف أرشيفاتك أفلامًا مختلفة باسم «{title}»: {first} و{other}.',
  'reason.correctedTo': 'قلتَ إن «{title}» هو هذا الفيلم.',
  'reason.correctedToNone': 'قلتَ إن أيًا من المراجعات ليست لهذا الفيلم.',
  'reason.noFilmHere': 'لا تسمي الصفحة فيلمًا هنا.',
};
