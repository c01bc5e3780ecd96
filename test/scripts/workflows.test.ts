import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { definitions } from '../../src/sites/definitions/index.ts';
import { siteToJson } from '../../src/sites/pack/site-json.ts';

interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  uses?: string;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const files = [...readdirSync(folder).map((name) => `${folder}/${name}`), 'action.yml'];
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const workflows = [...texts]
  .filter(([file]) => file.startsWith(folder))
  .map(([file, text]) => [file, parse(text) as Workflow] as const);

/** What a job may write, and nothing else of the repository. */
const mayWrite: Record<string, string[]> = {
  'release.yml attest': ['id-token', 'attestations'],
  'release.yml publish': ['contents'],
  'release.yml npm': ['id-token'],
  'release.yml pages': ['pages', 'id-token'],
  'site-pack.yml pages': ['pages', 'id-token'],
};

describe('The workflows', () => {
  it('pin every action by its commit, one commit an action, with its version beside it', () => {
    const pins = new Map<string, Set<string>>();
    for (const [file, text] of texts)
      for (const [line, action] of text.matchAll(/^\s*-?\s*uses:\s*([^\s@]+)@?.*$/gm)) {
        if (action!.startsWith('./')) continue;
        expect(line, file).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
        pins.set(action!, (pins.get(action!) ?? new Set()).add(line.slice(line.indexOf('@'))));
      }
    expect(pins.size).toBeGreaterThan(4);
    for (const [action, commits] of pins) expect([...commits], action).toHaveLength(1);
  });

  it('may read and no more, but for the jobs that publish', () => {
    for (const [file, { permissions, jobs }] of workflows) {
      expect(permissions, file).toEqual({ contents: 'read' });
      for (const [name, job] of Object.entries(jobs)) {
        const writes = Object.entries(job.permissions ?? {}).filter(([, access]) => access !== 'read');
        expect(
          writes.map(([scope]) => scope),
          `${file} ${name}`,
        ).toEqual(mayWrite[`${file.split('/').at(-1)} ${name}`] ?? []);
      }
    }
  });

  it('leave no token in a checkout, and give secrets only to jobs that a person approves', () => {
    for (const [file, { jobs }] of workflows)
      for (const [name, { steps = [], environment }] of Object.entries(jobs)) {
        for (const step of steps)
          if (step.uses?.startsWith('actions/checkout@'))
            expect(step.with?.['persist-credentials'], `${file} ${name}`).toBe(false);
        if (JSON.stringify(steps).includes('secrets.')) expect(environment, `${file} ${name}`).toBeTruthy();
      }
  });

  it('put nothing that others write into a command', () => {
    for (const [file, { jobs }] of workflows)
      for (const { steps = [] } of Object.values(jobs))
        for (const { run = '' } of steps) expect(run, file).not.toContain('${{');
  });

  it('run the release dry on every push', () => {
    const ci = parse(texts.get(`${folder}/ci.yml`)!) as Workflow & { on: object };
    expect(ci.on).toHaveProperty('push');
    expect(ci.jobs.release).toMatchObject({ uses: './.github/workflows/release.yml', with: { dry: true } });
  });

  it('sign a pack of site files dry on every push, of sites that can be in one', async () => {
    const { jobs } = parse(texts.get(`${folder}/ci.yml`)!) as Workflow;
    const pack = jobs['site-pack'] as Job & { with: { sites: string; dry: boolean } };
    expect(pack.uses).toBe('./.github/workflows/site-pack.yml');
    expect(pack.with.dry).toBe(true);
    for (const name of pack.with.sites.split(' '))
      expect(() => siteToJson(definitions.find((site) => site.name === name)!)).not.toThrow();
  });
});

describe('The forms for issues', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

  it.each(forms)('%s asks for what is needed to see the matter', (name) => {
    interface Field {
      type: string;
      id?: string;
      attributes: { label?: string };
      validations?: { required?: boolean };
    }
    const form = parse(readFileSync(`${folder}/${name}`, 'utf8')) as Record<string, unknown> & {
      body: Field[];
    };
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { type, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toBeTruthy();
    }
    expect(fields.find(({ id }) => id === 'address')?.validations?.required).toBe(true);
  });
});
