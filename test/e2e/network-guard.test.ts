import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/suite.ts';

/** That the other tests would notice: what leaves the browser is seen and refused, whoever asks. */
inBothBrowsers('The guard', (scene) => {
  test('sees what a page asks of another host', async () => {
    const { stage, visitor } = scene;
    stage.put('https://www.imdb.com/loud', {
      body: '<!doctype html><html lang="en"><title>Loud</title><script>fetch("https://elsewhere.example/seen").catch(() => document.body.append("refused"))</script><body>',
      headers: { 'content-security-policy': "default-src * 'unsafe-inline'" },
    });
    const page = await visitor.visit('https://www.imdb.com/loud');
    await page.waitForFunction(() => document.body.textContent === 'refused');
    expect(stage.strays()).toContainEqual({ host: 'elsewhere.example' });
  });

  test('sees what the extension asks of another host', async () => {
    const { stage, visitor } = scene;
    const page = await visitor.extensionPage('src/extension/options/index.html');
    await page.evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => 0,
        () => 1,
      ),
    );
    expect(stage.strays()).toContainEqual({ host: 'elsewhere.example' });
  });

  test('sees what is asked of a host on the stage, but is no page there', async () => {
    const { stage, visitor } = scene;
    await visitor.visit('https://www.imdb.com/not-there');
    expect(stage.strays()).toContainEqual({ host: 'www.imdb.com', path: '/not-there' });
  });
});
