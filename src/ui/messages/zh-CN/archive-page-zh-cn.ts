import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePageZhCn: Translated<typeof archivePageEn> = {
  'archive.opening': '正在打开影评库…',
  'archive.failed': '无法打开影评库',
  'archive.reviewedBy': '{critic}评过的{count}部电影',
  'archive.none': '没有符合这个评分和年代的影评。',
  'archive.more': '显示更多',
  'archive.noSuchReview': '没有这篇影评',
  'archive.manifest': '供 Reelgrade 使用的影评库',
  'archive.feed': '订阅源',
  'archive.data': '全部影评数据',
  'archive.add': '添加到 Reelgrade',
  'archive.addHow':
    'Reelgrade 是一个浏览器扩展，在您挑选影片的网页上，把这些评分显示在影片旁边；请在浏览器的扩展中按名称查找。安装后，在本页点击工具栏中的图标。也可以把本影评库的地址粘贴到它的选项中。',
  'archive.copy': '复制地址',
  'archive.copied': '已复制。',
  'filter.grade': '评分',
  'filter.allGrades': '全部',
  'filter.best': '最佳',
  'filter.good': '良好及以上',
  'filter.mixed': '褒贬不一',
  'filter.poor': '较差',
  'filter.decade': '影片年代',
  'filter.allYears': '所有年份',
  'filter.decadeOf': '{year}年代',
};
