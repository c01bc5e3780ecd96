/** The popup's help: its keys, and what can be typed. */
export const helpEn = {
  'help.title': 'Keys and search',
  'help.open': 'Help',
  'help.keys': 'Keys',
  'help.arrows': 'Step through the list',
  'help.ends': 'First and last of the list',
  'help.enter': 'Open; in the search, open the best hit',
  'help.search': 'Go to the search',
  'help.back': 'Go back',
  'help.help': 'This help',
  'help.typed': 'What you can type',
  'help.word': 'A title; a slip or two is forgiven',
  'help.grade': 'A grade and a year',
  'help.atLeast': 'This grade or a better one',
  'help.decade': 'Ten years',
  'help.critic': 'A critic, or a part of the name',
  'help.ungraded': 'Reviews without a grade',
} as const;
