import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { putDemo } from '../../../demo/demo.ts';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { type LaunchChoices, launch, type Visitor } from './launch-browser.ts';
import { openStage, type Stage } from './web-server.ts';

/** What a test finds ready: filled before the first of them runs. */
export interface Scene {
  name: BrowserName;
  stage: Stage;
  visitor: Visitor;
}

/**
 * Tests in both browsers, each with Reelgrade and with the demo pages on its stage. Whatever a test does, it fails
 * when anything was requested that is not on the stage.
 */
export function inBothBrowsers(what: string, tests: (scene: Scene) => void, choices?: LaunchChoices): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${what}, in %s`, (name) => {
    const scene = { name } as Scene;

    beforeAll(async () => {
      scene.stage = await openStage();
      putDemo(scene.stage);
      scene.visitor = await launch(name, scene.stage, choices);
    });

    afterEach(async () => {
      await scene.visitor.tidy();
      expect(scene.stage.strays(), 'requests for anything that is not on the stage').toEqual([]);
    });

    afterAll(async () => {
      await scene.visitor?.close();
      await scene.stage?.close();
    });

    tests(scene);
  });
}
