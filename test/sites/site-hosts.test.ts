import { expect, test } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { addressPattern, siteAt } from '../../src/sites/site-hosts.ts';

/** Addresses at each host of each site, beside it and below it. */
const addresses = sites.flatMap(({ hosts }) =>
  hosts.flatMap((host) => {
    const [name, ...path] = host.replace('*.', '').split('/');
    const below = path.length ? `/${path.join('/').replaceAll('*', 'x')}` : '/title/1';
    return [
      `https://${name}`,
      `https://www.${name}`,
      `https://a.b.${name}`,
      `https://not${name}`,
      `http://${name}:8080`,
    ]
      .concat(`https://${name}.example`, `https://example.org`, `ftp://${name}`)
      .flatMap((origin) =>
        ['/', below, `${below}/more`, `${below}?q=a/b#c`, `/x${below}`, `/x?y=https://${name}${below}`].map(
          (rest) => origin + rest,
        ),
      );
  }),
);

test('the pattern of a site’s addresses matches those that its hosts hold, and no others', () => {
  const differing = sites.flatMap((site) =>
    addresses
      .map((address) => new URL(address).href)
      .filter((address) => addressPattern(site).test(address) !== Boolean(siteAt([site], address))),
  );
  expect(addresses.length).toBeGreaterThan(2000);
  expect(differing).toEqual([]);
  expect(sites.filter((site) => addresses.some((address) => addressPattern(site).test(address)))).toEqual(
    sites,
  );
});
