// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Messages } from '../../../src/protocol/messages.ts';
import type { Offer, SubscriptionInfo } from '../../../src/protocol/types.ts';
import { violations } from '../../ui/axe.ts';
import { button, root, sees, text } from '../../ui/root.ts';
import { createBrowser, createDisk } from '../fake-browser.ts';

let browser = createBrowser();
const current = new Proxy({}, { get: (_, name) => Reflect.get(browser, name) });
vi.stubGlobal('browser', current);
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
const { AddArchive } = await import('../../../src/extension/options/add-archive.tsx');
const { ArchiveFiles } = await import('../../../src/extension/options/archive-files.tsx');
const { SubscriptionLine } = await import('../../../src/extension/options/subscription-line.tsx');
const { UpdateChoices } = await import('../../../src/extension/options/update-choices.tsx');
const { defaults } = await import('../../../src/extension/storage/settings.ts');

const offer: Offer = {
  address: 'https://critic.example/reviews/archive.json',
  host: 'critic.example',
  archive: { name: 'Night Train Reviews', critic: 'A Critic', home: 'https://critic.example/' },
  reviews: 1234,
  bytes: 2_500_000,
  key: 'k3y-of-the-critic-and-nobody-else',
};
const subscription: SubscriptionInfo = {
  id: 'from-1',
  name: 'Night Train Reviews',
  address: offer.address,
  host: 'critic.example',
  bytes: 2_500_000,
  reviews: 1234,
  removed: false,
};

type Replies = { [N in keyof Messages]?: (input: never) => unknown };
let asked: [string, unknown][];
const worker = (replies: Replies) =>
  (async (name: keyof Messages, input: never) => {
    asked.push([name, input]);
    return replies[name]?.(input);
  }) as Parameters<typeof AddArchive>[0]['send'];

beforeEach(() => {
  browser = createBrowser(createDisk());
  asked = [];
  document.head.innerHTML = '<title>Options</title><style>[hidden] { display: none }</style>';
});

function paste(address: string): void {
  root.querySelector('input')!.value = address;
  root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

describe('adding an archive by its address', () => {
  it('asks for that host alone, shows whose it is, and subscribes with the key that was shown', async () => {
    let added = '';
    const send = worker({ findArchive: () => offer, subscribe: () => subscription });
    render(<AddArchive send={send} onAdded={(name) => (added = name)} />, root);
    paste('critic.example/reviews');
    await sees('Night Train Reviews');
    expect([...browser.disk.granted]).toEqual(['https://critic.example/*']);
    expect(text()).toContain('1,234 reviews');
    expect(text()).toContain('2.5 MB');
    expect(text()).toContain('Signed with the key');
    expect(await violations(document.body)).toEqual([]);
    button('Subscribe').click();
    await vi.waitFor(() => expect(added).toBe('Night Train Reviews'));
    expect(asked.at(-1)).toEqual(['subscribe', { address: offer.address, key: offer.key }]);
  });

  it('says that nobody vouches for an archive that is not signed', async () => {
    render(
      <AddArchive send={worker({ findArchive: () => ({ ...offer, key: undefined }) })} onAdded={() => {}} />,
      root,
    );
    paste('https://critic.example/reviews/');
    await sees('Not signed: anyone who runs the host can change it.');
    button('Not now').click();
    await sees('Nothing was added, and critic.example is not asked again.');
    expect(text()).not.toContain('Not signed');
    expect(asked.map(([name]) => name)).toEqual(['findArchive']);
    await vi.waitFor(() => expect([...browser.disk.granted], 'given back').toEqual([]));
  });

  it('asks nobody when the viewer says no, and says in plain words what went wrong', async () => {
    browser.disk.agrees = false;
    const send = worker({
      findArchive: () => {
        throw new Error('This address is a web page, and it offers no archive.');
      },
    });
    render(<AddArchive send={send} onAdded={() => {}} />, root);
    paste('critic.example');
    await sees('Permission was not granted.');
    expect(asked).toEqual([]);
    browser.disk.agrees = true;
    paste('critic.example');
    await sees('it offers no archive');
    paste('https://');
    await sees('This is not a web address.');
  });

  it('leaves a permission alone that was there before', async () => {
    browser.disk.granted.add('https://critic.example/*');
    render(<AddArchive send={worker({ findArchive: () => offer })} onAdded={() => {}} />, root);
    paste('http://critic.example/reviews');
    await sees('Signed');
    button('Not now').click();
    await sees('Nothing was added');
    await new Promise((done) => setTimeout(done, 0));
    expect([...browser.disk.granted]).toEqual(['https://critic.example/*']);
  });

  it('offers to look where a host redirects to, and asks for that host then', async () => {
    const elsewhere = { elsewhere: 'https://www.critic.example/reviews', guessed: true };
    const send = worker({
      findArchive: (address: string) => (address.includes('www.') ? offer : elsewhere),
    });
    render(<AddArchive send={send} onAdded={() => {}} />, root);
    paste('critic.example/reviews');
    await sees('The archive may be at www.critic.example.');
    expect([...browser.disk.granted]).toEqual(['https://critic.example/*']);
    expect(await violations(document.body)).toEqual([]);
    button('Look there').click();
    await sees('Night Train Reviews');
    expect(asked.map(([, input]) => input)).toEqual([
      'https://critic.example/reviews',
      'https://www.critic.example/reviews',
    ]);
    button('Not now').click();
    await vi.waitFor(() => expect([...browser.disk.granted]).toEqual([]));
  });

  it('keeps the offer’s failure visible, and subscribes to nothing', async () => {
    const send = worker({
      findArchive: () => offer,
      subscribe: () => ({ ...subscription, error: { code: 'error.hostTooSlow' } }),
    });
    const onAdded = vi.fn();
    render(<AddArchive send={send} onAdded={onAdded} />, root);
    paste('critic.example');
    await sees('Signed');
    button('Subscribe').click();
    await sees('The host is too slow.');
    expect(onAdded).not.toHaveBeenCalled();
  });

  it('asks for another host by a click of its own', async () => {
    const send = worker({
      findArchive: (address: string) =>
        address.includes('elsewhere')
          ? { ...offer, host: 'elsewhere.example' }
          : { elsewhere: 'https://elsewhere.example/archive.json' },
    });
    render(<AddArchive send={send} onAdded={() => {}} />, root);
    paste('critic.example');
    await sees('is at elsewhere.example');
    expect([...browser.disk.granted]).toEqual(['https://critic.example/*']);
    button('Look there').click();
    await sees('Subscribe');
    expect([...browser.disk.granted]).toContain('https://elsewhere.example/*');
  });
});

describe('the line of a subscription', () => {
  it('says where it is from, how fresh it is, what is wrong, and what can be done', async () => {
    const now = Date.now();
    const update = vi.fn();
    const remove = vi.fn();
    const line = {
      ...subscription,
      key: 'abcdefghijkl',
      updated: now - 26 * 3600_000,
      checked: now - 60_000,
      next: now + 20 * 3600_000,
      error: { code: 'error.hostStatus' as const, params: { status: 503 } },
    };
    render(<SubscriptionLine subscription={line} busy={false} onUpdate={update} onRemove={remove} />, root);
    for (const words of [
      'From critic.example',
      '2.5 MB',
      'signed abcdefghijkl…',
      'next',
      '(503). The last good state is still shown.',
    ])
      expect(text()).toContain(words);
    expect(await violations(document.body)).toEqual([]);
    button('Update now').click();
    button('Remove').click();
    expect(update).toHaveBeenCalledOnce();
    expect(remove).toHaveBeenCalledOnce();
    render(<SubscriptionLine subscription={line} busy onUpdate={update} onRemove={remove} />, root);
    expect(button('Updating…').disabled).toBe(true);
  });

  it('offers no update of what came as a file', () => {
    const line = { ...subscription, address: undefined, host: undefined };
    render(
      <SubscriptionLine subscription={line} busy={false} onUpdate={() => {}} onRemove={() => {}} />,
      root,
    );
    expect(text()).toContain('From a file');
    expect(button('Update')).toBeUndefined();
  });
});

describe('the list of archives as a file', () => {
  const choose = (label: string, content: string) => {
    const field = root.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
    Object.defineProperty(field, 'files', { value: [new File([content], 'a.json')], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('names the hosts, asks for them at once, and subscribes to each with its key', async () => {
    const told: string[] = [];
    const send = worker({
      subscribe: ({ address }: { address: string }) =>
        address.includes('second')
          ? { ...subscription, name: 'second.example', error: { code: 'error.hostTooSlow' } }
          : subscription,
    });
    render(<ArchiveFiles send={send} limit={1e8} onDone={(words) => told.push(words)} />, root);
    choose(
      'A list of archives',
      JSON.stringify({
        reelgrade: 'subscriptions',
        version: 1,
        archives: [{ address: offer.address, key: 'k' }, { address: 'https://second.example/archive.json' }],
      }),
    );
    await sees('2 archives from critic.example and second.example');
    expect(asked).toEqual([]);
    button('Add them').click();
    await vi.waitFor(() =>
      expect(told.at(-1)).toBe(
        '1 of 2 archives added. second.example: The host is too slow. Try again later.',
      ),
    );
    expect(browser.disk.granted.size).toBe(2);
    expect(asked[0]).toEqual(['subscribe', { address: offer.address, key: 'k' }]);
  });

  it('says so when a file is no list, or too large a catalog, and changes nothing', async () => {
    const told: string[] = [];
    render(<ArchiveFiles send={worker({})} limit={10} onDone={(words) => told.push(words)} />, root);
    choose('A list of archives', '{"archives":[{"address":"javascript:alert(1)"}]}');
    await vi.waitFor(() => expect(told.at(-1)).toBe('This file is not a list of archives.'));
    choose('A catalog file', 'more than ten bytes');
    await vi.waitFor(() => expect(told.at(-1)).toBe('This file is larger than the limit set below.'));
    choose('A catalog file', 'short');
    await vi.waitFor(() => expect(told.at(-1)).toMatch(/catalog/));
    expect(asked).toEqual([]);
  });
});

describe('the choices about updates', () => {
  it('are kept as numbers', async () => {
    const change = vi.fn();
    render(<UpdateChoices settings={{ ...defaults, updateHours: 24 }} change={change} />, root);
    const [hours, limit] = root.querySelectorAll('select');
    hours!.value = '0';
    hours!.dispatchEvent(new Event('change', { bubbles: true }));
    limit!.value = '250';
    limit!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(change.mock.calls.map(([make]) => make(defaults))).toEqual([
      { updateHours: 0 },
      { catalogLimit: 250 },
    ]);
    expect(await violations(document.body)).toEqual([]);
  });
});
