import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpZhCn: Translated<typeof helpEn> = {
  'help.title': '按键与搜索',
  'help.open': '帮助',
  'help.keys': '按键',
  'help.arrows': '在列表中移动',
  'help.ends': '列表的开头和末尾',
  'help.enter': '打开；搜索时打开最佳结果',
  'help.search': '转到搜索',
  'help.back': '返回',
  'help.help': '本帮助',
  'help.typed': '可以输入的内容',
  'help.word': '片名；错一两个字也没关系',
  'help.grade': '评分和年份',
  'help.atLeast': '此评分或更高',
  'help.decade': '十年',
  'help.critic': '影评人，或名字的一部分',
  'help.ungraded': '没有评分的影评',
  'help.sort': '按评分排序；也可按日期或片名',
};
