import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';

/** That the other tests would notice: what leaves the browser is seen and refused, no matter who asks. */
inBothBrowsers('The guard', (setup) => {
  test('sees what a page asks of another host', async () => {
    const { server, testBrowser } = setup;
    server.put('https://www.imdb.com/loud', {
      body: '<!doctype html><html lang="en"><title>Loud</title><script>fetch("https://elsewhere.example/seen").catch(() => document.body.append("refused"))</script><body>',
      headers: { 'content-security-policy': "default-src * 'unsafe-inline'" },
    });
    const page = await testBrowser.visit('https://www.imdb.com/loud');
    await page.waitForFunction(() => document.body.textContent === 'refused');
    expect(server.unexpectedRequests()).toContainEqual({ host: 'elsewhere.example' });
  });

  test('sees what the extension asks of another host', async () => {
    const { server, testBrowser } = setup;
    const page = await testBrowser.extensionPage('src/extension/options/index.html');
    await page.evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => 0,
        () => 1,
      ),
    );
    expect(server.unexpectedRequests()).toContainEqual({ host: 'elsewhere.example' });
  });

  test('sees what is asked of a host on the server, but is no page there', async () => {
    const { server, testBrowser } = setup;
    await testBrowser.visit('https://www.imdb.com/not-there');
    expect(server.unexpectedRequests()).toContainEqual({ host: 'www.imdb.com', path: '/not-there' });
  });
});
