import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsZhCn: Translated<typeof listsEn> = {
  'list.back': '返回',
  'list.tryAgain': '重试',
  'search.label': '搜索全部影评',
  'search.searching': '正在搜索…',
  'search.failed': '搜索失败',
  'search.results': '找到的影评',
  'search.count': '找到 {count} 篇影评',
  'search.none': '没有找到影评',
  'search.noneHint': '没有与“{words}”相符的内容。请少输入几个字，或输入评分或年份：“b+ 1999”。',
  'offer.about': '{critic} · {count} 篇影评 · {size}，来自 {host}',
  'offer.signed': '已用密钥 {key} 签名。今后只接受用此密钥签名的版本。',
  'offer.unsigned': '未签名：管理服务器的任何人都能改动它。',
  'offer.hostSees': '服务器只知道有人在读影评库，绝不会知道您在看什么。',
  'offer.fetching': '正在获取影评库…',
  'offer.subscribe': '订阅',
  'offer.notNow': '以后再说',
};
