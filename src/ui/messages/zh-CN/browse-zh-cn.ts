import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browseZhCn: Translated<typeof browseEn> = {
  'browse.places': '列出的内容',
  'browse.page': '本页',
  'browse.latest': '最新',
  'browse.best': '最佳',
  'browse.surprise': '随便来一部',
  'browse.month': '往年的这个月',
  'browse.filters': '筛选',
  'browse.any': '不限',
  'browse.grade': '评分',
  'browse.gradeFrom': '{score} 分起',
  'browse.years': '年份',
  'browse.decade': '{decade}年代',
  'browse.critic': '影评人',
  'browse.sort': '排序',
  'browse.byMatch': '最匹配',
  'browse.byDate': '按日期',
  'browse.byGrade': '按评分',
  'browse.byTitle': '按片名',
  'browse.failed': '无法读取列表',
  'browse.opening': '正在打开列表…',
  'browse.none': '这里没有影评',
  'browse.noneHint': '请减少筛选条件，或换一个列表。',
  'browse.count': '{count} 篇影评',
};
