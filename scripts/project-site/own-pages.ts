import type { DirectoryEntry } from '../../src/core/directory/archive-directory.ts';
import { escapeHtml } from '../../src/core/text/escape-html.ts';
import { sites } from '../../src/sites/index.ts';

/** Where an extension is got, once it is in the stores. */
export interface StoreAddresses {
  chrome?: string;
  firefox?: string;
  edge?: string;
  safari?: string;
}

/** What each page of ours says, as the HTML of its <main>. */
export const indexBody = (): string => `<h1>A film critic’s grade beside every film</h1>
<p class="lead">You are choosing a film. Reelgrade puts the grade of a critic whose taste you know beside the title, on the very page where you choose: IMDb, Letterboxd, Netflix, Wikipedia and more.</p>
<ul class="actions">
<li><a href="install/">Install it</a></li>
<li><a href="sampler/">Try a critic’s page</a></li>
<li><a href="critics/">I am a critic</a></li>
</ul>
<figure><img src="pictures/1-card.png" width="1280" height="800" alt="A title page with a grade beside the title, and the review open under it."><figcaption>A grade on a title page, and the review that it opens. The page is one of our own, in the shape of IMDb’s.</figcaption></figure>
<h2>What you see</h2>
<p>A grade beside the title and on the posters of lists and rows, as the critic writes it: B+, ★★★½, 7/10. Its colour and its shape tell its place on the critic’s scale. Point at it, tap it or tab to it, and a card opens: the critic’s words, the date, a link to the full review, and why this is the film’s review.</p>
<figure><img src="pictures/2-posters.png" width="1280" height="800" loading="lazy" alt="A grid of posters, each with a grade in its corner."></figure>
<h2>Rather no grade than a wrong one</h2>
<p>Remakes, series and films of one name are kept apart. Reelgrade is certain, or it says that a grade is only likely, or it is silent and says why. <a href="matching/">How it decides, and what was measured.</a></p>
<h2>Nothing leaves your browser</h2>
<p>Everything is looked up inside your browser. No page, title or search is sent to anybody; there is no account, no counting and no server of ours. <a href="privacy/">Privacy, in plain words.</a></p>
<h2>Critics publish for themselves</h2>
<p>A critic’s archive is a folder on any web host: a page that everybody can search, and grades for those who subscribe. <a href="sampler/">This one is ours</a>; it works without installing anything. <a href="publish/">Make yours in your browser</a>: drop a folder, a zip or an export, and nothing of it is sent anywhere. Or <a href="critics/">read the guide first</a>.</p>
`;

const stores: readonly { key: keyof StoreAddresses; name: string }[] = [
  { key: 'chrome', name: 'Chrome, Edge, Brave, Opera: the Chrome Web Store' },
  { key: 'firefox', name: 'Firefox, on a computer and on Android: Firefox Add-ons' },
  { key: 'edge', name: 'Edge: Microsoft Edge Add-ons' },
  { key: 'safari', name: 'Safari, on Mac, iPhone and iPad: the App Store' },
];

export function installBody(addresses: StoreAddresses): string {
  const listed = stores.map(({ key, name }) => {
    const address = addresses[key];
    return `<li>${address ? `<a href="${escapeHtml(address)}">${name}</a>` : `${name} <span class="soft">(not there yet)</span>`}</li>`;
  });
  const installed = sites.filter(({ optional }) => !optional).map(({ label }) => escapeHtml(label));
  return `<h1>Install Reelgrade</h1>
<h2>From a store</h2>
<ul>
${listed.join('\n')}
</ul>
<h2>From the source</h2>
<p>Node 20.19 or newer is all that must be there.</p>
<pre tabindex="0"><code>npm ci &amp;&amp; npm run build
</code></pre>
<ul>
<li>Chrome, Edge and others: open <code>chrome://extensions</code>, switch on “Developer mode”, choose “Load unpacked”, and pick the folder <code>dist/chromium</code>.</li>
<li>Firefox: open <code>about:debugging#/runtime/this-firefox</code>, choose “Load Temporary Add-on”, and pick <code>dist/firefox/manifest.json</code>. It stays until Firefox is closed.</li>
<li>Safari: <code>npm run build</code>, then Safari → Settings → Developer → “Add Temporary Extension…”, and pick the folder <code>dist/safari</code>.</li>
</ul>
<h2>After installing</h2>
<p>Open a film’s page on ${installed.slice(0, -1).join(', ')} or ${installed.at(-1)}: the grade stands beside the title. More sites are switched on in the options, one at a time. Two archives are there from the start; <a href="../archives/">more critics</a> are a click away.</p>
`;
}

export function archivesBody(directory: readonly DirectoryEntry[]): string {
  const entries = directory.map(({ name, critic, about, home, archive, bundled }) => {
    const links = [
      home && `<a href="${escapeHtml(home)}">The critic’s site</a>`,
      archive && `<a href="${escapeHtml(archive)}">The archive: search it, or subscribe</a>`,
      bundled === 'sampler' && '<a href="../sampler/">Its page here</a>',
    ].filter(Boolean);
    return `<section class="archive">
<h2>${escapeHtml(name)}</h2>
<p class="soft">${escapeHtml(critic)}${bundled ? ' · comes with Reelgrade' : ''}</p>
<p>${escapeHtml(about)}</p>
<p>${links.join(' · ')}</p>
</section>`;
  });
  return `<h1>Find critics</h1>
<p class="lead">Archives that anybody may subscribe to. The extension lists them too, under “Find critics” in its options.</p>
${entries.join('\n')}
<h2>Is yours missing?</h2>
<p>Publish it (<a href="../publishing/">here is how</a>), then add it to <code>src/core/directory/directory.json</code> by a pull request. It must pass <code>reelgrade verify ADDRESS</code>. The list is also there for programs: <a href="../directory.json">directory.json</a>.</p>
`;
}
