// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fixtures, found, lineOf } from '../../../scripts/site-fixture.ts';
import { parsePage } from '../../../scripts/site-page.ts';
import { pageCopy } from '../../../src/extension/content/page-copy.ts';
import { detect, siteFor } from '../../../src/sites/index.ts';

/** A page as a browser holds it, at an address. */
function pageAt(url: string, html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'location', { value: new URL(url) });
  return document;
}
const copyOf = (url: string, html: string): string => pageCopy(pageAt(url, html), siteFor(url)!);

describe('a copy holds nothing of the viewer', () => {
  const url = 'https://www.netflix.com/browse?jbv=80111222&token=SECRETTOKEN1#SECRETHASH';
  const html = `<html><head><title>Annegret's list</title><meta name="csrf" content="SECRETCSRF"><base href="https://SECRETBASE.example/">
<script>var user = "SECRETSCRIPT"</script><script type="application/json" id="state">{"email":"SECRETSTATE"}</script>
<script type="application/ld+json">[{"@type":"Person","name":"SECRETPERSON"},{"@type":"Movie","name":"The Ferry","url":"/title/1","review":"SECRETREVIEW"}]</script>
<style>.SECRETSTYLE{}</style></head><body onload="SECRETHANDLER()" data-user-id="SECRET0123456789012345678901">
<!-- SECRETCOMMENT --><div class="account-menu"><span>Annegret Musterfrau</span><img class="avatar" alt="Annegret" src="https://SECRETSOURCE.example/1.png"></div>
<p>Hello SECRETTEXT, you watched SECRETWATCHED</p><h2>Top picks for Annegret</h2>
<form action="/SECRETACTION"><input name="q" value="SECRETVALUE" placeholder="SECRETPLACE"><textarea>SECRETAREA</textarea><select><option>SECRETOPTION</option></select></form>
<a href="/profile/SECRETPROFILE?token=SECRETQUERY">SECRETLINK</a>
<a data-uia="standard-card" aria-label="The Quiet Shipyard" href="/browse?jbv=80111222&trackId=SECRETTRACK"><img alt="" srcset="SECRETSRCSET"></a>
<a data-uia="standard-card" aria-label="Annegret's Diary, write to secret.mail@example.com" href="/browse?jbv=80111223"></a>
<span title="SECRETTITLE" style="background:url(SECRETURL)" data-name="SECRETNAME">1962</span><iframe srcdoc="SECRETFRAME"></iframe><template>SECRETTEMPLATE</template><svg><text>SECRETSVG</text></svg>
</body></html>`;
  const copy = copyOf(url, html);

  test('no script, state, form, handler, comment, address or text', () => {
    expect(copy).not.toMatch(/SECRET/i);
    expect(copy).not.toMatch(/annegret|musterfrau|example\.com/i);
    expect(copy).not.toMatch(/\bon\w+=|srcset|style=|<iframe|<form action/);
  });

  test('but its titles, how it is built, and the ids of titles', () => {
    expect(copy).toContain('aria-label="The Quiet Shipyard"');
    expect(copy).toContain('data-uia="standard-card"');
    expect(copy).toContain('href="/browse?jbv=80111222"');
    expect(copy).toContain('>1962<');
    expect(copy).toContain('"name":"The Ferry"');
    expect(copy).toContain('aria-label="xxxxxxxx\'s Diary');
  });

  test('a masked text keeps its shape', () => {
    expect(copyOf(url, '<p>Guten Tag, 3 Grüße</p>')).toContain('<p>xxxxx xxx, 0 xxxxx</p>');
  });

  test('a page that closes its own data early stays data', () => {
    const film = '{"@type":"Movie","name":"</script><img src=x onerror=alert(1)>"}';
    const evil = copyOf(
      'https://letterboxd.com/film/x/',
      `<script type="application/ld+json">${film.replace('</', '<\\/')}</script>`,
    );
    expect(evil).not.toContain('<img');
  });
});

describe('from the copy of a page its titles are read', () => {
  /** Read from what no copy has: JSON that is no film's, headlines of articles, pictures that wait in <noscript>. */
  const UNREADABLE = /^(?:arte|bbciplayer|imdb-data|moviepilot|wikipedia-mobile)\b/;
  const whole = fixtures().filter(
    ({ file, url, expected }) => expected.length && siteFor(url) && !UNREADABLE.test(file),
  );
  test.each(whole.map((fixture) => [fixture.file, fixture] as const))('%s', (_, fixture) => {
    const { url, html } = fixture;
    const titleOf = (line: string): string => line.split(' | ')[0]!;
    const copy = parsePage(copyOf(url, html));
    expect(detect(copy, url, siteFor(url)!).map(lineOf).map(titleOf)).toEqual(
      expect.arrayContaining(found(fixture).map(titleOf)),
    );
  });
});
