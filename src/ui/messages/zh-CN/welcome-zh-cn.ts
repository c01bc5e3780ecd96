import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomeZhCn: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': '欢迎使用 Reelgrade',
  'welcome.title': '在您选片的地方，看影评人怎么说',
  'welcome.badges': '海报上和片名旁会有评分。颜色和形状表明影片有多好。',
  'welcome.card': '指向、用 Tab 选中或轻触它，即可看到影评人的话，以及为何是评这部影片。',
  'welcome.popup': '工具栏中的图标会列出网页上的影片，并可搜索全部影评。',
  'welcome.tryTitle': '在这里试试',
  'welcome.tryHint': '按一下评分。这些影评来自您浏览器中的档案。',
  'welcome.sites': '适用的网站',
  'welcome.moreSites': '启用更多网站',
  'welcome.critics': '您看到谁的评分',
  'welcome.moreCritics': '寻找更多影评人',
  'welcome.privacyTitle': '什么会离开您的浏览器',
  'welcome.privacy':
    '您浏览的内容不会离开：档案就在您的浏览器中，片名也在那里查找。不告诉任何人，也不做任何统计。',
  'news.look':
    '徽标可以换到另一个角、改变大小或不透明度，或只在您指向影片时显示：适用于所有网站，或某一个网站。',
  'news.scores': '可以模糊网站自己的评分。',
  'news.options': '两者都在选项的“显示”中。',
  'welcome.options': '所有选项',
};
