import { readFileSync } from 'node:fs';
import { geckoId } from '../build/manifest-for-browser.ts';
import { storeSecrets } from './store-submission.ts';

/** What package.json may say that spares a person a step. */
interface ProjectFacts {
  homepage?: string;
  repository?: unknown;
}

interface PersonStep {
  title: string;
  /** Whether the project shows that it is done; without it only a person knows. */
  isDone?: (facts: ProjectFacts) => boolean;
  steps: readonly string[];
}

const secrets = (store: keyof typeof storeSecrets) =>
  storeSecrets[store].map((name) => `\`${name}\``).join(', ');

const once: readonly PersonStep[] = [
  {
    title: 'Addresses of the project',
    isDone: ({ homepage, repository }) => !!homepage && !!repository,
    steps: [
      'Set `repository` and `homepage` (the address of the project’s site) in package.json: a release that is not dry asks for it.',
      'On the repository’s host: Settings → Pages → Source “GitHub Actions”; Settings → Security → private vulnerability reporting on.',
      'Settings → Environments: make `stores`, `npm`, `github-pages` and `site-packs`, each with a reviewer; `stores` and `npm` limited to tags `v*`. Protect tags `v*`.',
    ],
  },
  {
    title: 'Mended site files',
    isDone: () => JSON.parse(readFileSync('public/site-packs.json', 'utf8')).key !== null,
    steps: [
      '`npx reelgrade key new --out sites.key`: keep the file in a safe place, with a copy in another one. Put its text into the environment `site-packs` as the secret `SITE_PACK_KEY`; only a run that the reviewer approves sees it.',
      'Put its public half and the address of `sites.json` beside the project’s site into `public/site-packs.json`. Until then Reelgrade asks for nothing and offers nothing.',
      'Put the address of `directory.json` beside the project’s site into `public/directory-source.json`: viewers can then ask for the newest list of archives.',
      'When a site has changed: `npm run site -- mend NAME --page FILE --write`, merge that, then run the workflow `site-pack` with the names of all sites that are still mended: it signs the pack and puts it beside the project’s site.',
    ],
  },
  {
    title: 'Chrome Web Store',
    steps: [
      'Open https://chrome.google.com/webstore/devconsole with the account that will own the item, pay the fee once, turn on 2-step verification, and confirm the contact address.',
      'New item → upload the chromium zip. Store listing, privacy and pictures: copy from `store/`, field by field (`store/README.md`). Submit for review.',
      'In the Google Cloud console: new project, enable “Chrome Web Store API”, make a service account and a JSON key. In the developer dashboard → Account, add the service account’s address.',
      `Put the item’s id, the publisher’s id, and the key’s \`client_email\` and \`private_key\` into the environment \`stores\`: ${secrets('chrome')}.`,
    ],
  },
  {
    title: 'Firefox Add-ons, desktop and Android',
    steps: [
      `Open https://addons.mozilla.org/developers/ with an account that has two-factor authentication. Submit a new add-on → on this site → upload the firefox zip, then the source zip. Its id is ${geckoId} and stays so forever.`,
      'Tick Firefox and Firefox for Android. Texts and pictures: copy from `store/`.',
      `At https://addons.mozilla.org/developers/addon/api/key/ make a key, and put it into the environment \`stores\`: ${secrets('firefox')}.`,
    ],
  },
  {
    title: 'Microsoft Edge Add-ons',
    steps: [
      'Register at https://partner.microsoft.com/dashboard/microsoftedge (free). Create new extension → upload the chromium zip; texts and pictures from `store/`.',
      `Publish API → enable, create API credentials, and put them and the product id into the environment \`stores\`: ${secrets('edge')}. A key expires: note its date.`,
    ],
  },
  {
    title: 'App Store: Safari on Mac, iPhone and iPad',
    steps: [
      'Join the Apple Developer Program (a fee each year). In App Store Connect make an app for macOS and iOS with a bundle id of your own.',
      'Without a Mac: App Store Connect → the app → Safari web extension packager → upload the safari zip, then test it with TestFlight. With a Mac: unpack the zip and run `xcrun safari-web-extension-packager FOLDER`, then archive and upload with Xcode.',
      'Try it on a Mac and on an iPhone: no machine of ours runs Safari. Pictures for iPhone and iPad are taken there; texts are in `store/`.',
      'Privacy: “Data not collected”. Each later version is uploaded by hand in the same way.',
    ],
  },
  {
    title: 'The critic’s tool on npm',
    steps: [
      'With an npm account that has two-factor authentication: `npm publish reelgrade-VERSION.tgz --access public`, once, by hand.',
      'On the package’s page → Settings → Trusted publisher: this repository, workflow `release.yml`, environment `npm`. From then on the workflow publishes without a secret.',
    ],
  },
];

const each: readonly PersonStep[] = [
  {
    title: 'This release',
    steps: [
      'Read NOTES.md, and try the built extension once in each browser: `npm start`, `npm start -- --browser firefox`.',
      '`git push --follow-tags`: the workflow `release` builds everything again from the tag, attests where it was built, and submits it to the stores.',
      'Approve the environments `stores`, `npm` and `github-pages` when the workflow asks.',
      'Where the permissions, hosts or use of data have changed: fill in the stores’ forms again from `store/`.',
    ],
  },
];

/** The steps of a release that only a person can do, as a list to tick off in Markdown. */
export function checklist(version: string, facts: ProjectFacts): string {
  const section = ({ title, isDone, steps }: PersonStep) => {
    const box = isDone?.(facts) ? '[x]' : '[ ]';
    return `### ${title}\n\n${steps.map((step) => `- ${box} ${step.replaceAll('VERSION', version)}`).join('\n')}\n`;
  };
  return `# What only a person can do for Reelgrade ${version}\n\n## Once\n\n${once.map(section).join('\n')}\n## For each release\n\n${each.map(section).join('\n')}`;
}
