/** Reads WordPress exports. */

import { draftsOfRows } from '../fields/table-rows.ts';
import { refuseEntities, type XmlElement, xmlElements } from '../input/xml.ts';
import type { RawDraft, Refused } from '../model/raw-draft.ts';
import type { Format } from '../model/source-file.ts';
import { itemRecord } from './feed.ts';

/** What WordPress keeps beside posts. */
const NO_POST =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_block|wp_template(?:_part)?|wp_global_styles|wp_navigation|acf-field(?:-group)?)$/;

/** WordPress export (WXR): posts with their custom fields, taxonomies and review plugins' marks. */
export const wordpress: Format = {
  name: 'WordPress export',
  accepts: ({ text }) => /xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(text.slice(0, 5000)),
  read: ({ path, text }) => {
    refuseEntities(text);
    const found: (RawDraft | Refused)[] = [];
    let n = 0;
    for (const item of xmlElements(text, 'item')) {
      n++;
      const type = item.children.find(({ name }) => name === 'wp:post_type')?.text || 'post';
      if (NO_POST.test(type)) {
        found.push({
          source: `${path}:${n}`,
          refused: `a WordPress ${type.replace(/_/g, ' ')}, not a post`,
          leftOut: true,
        });
        continue;
      }
      found.push(...draftsOfRows([{ line: n, record: postRecord(item) }], path, 'element'));
    }
    return found;
  },
};

/** A post by its elements' names, its custom fields beside them. */
function postRecord(item: XmlElement): Record<string, unknown> {
  const record = itemRecord(item);
  const {
    post_name,
    post_date,
    status,
    title,
    content,
    excerpt,
    link,
    creator,
    categories,
    post_password,
    postmeta: _,
    ...rest
  } = record;
  const taxonomies = Object.fromEntries(Object.entries(rest).filter(([, value]) => Array.isArray(value)));
  const fields = customFields(item);
  return {
    ...taxonomies,
    ...fields,
    title,
    content,
    summary: excerpt,
    link,
    author: creator,
    // "0000-00-00" is a draft's.
    date: /^0000/.test(String(post_date)) ? undefined : (post_date ?? record.pubDate),
    slug: post_name,
    status: post_password ? 'private' : status,
    categories,
  };
}

/** What plugins and themes keep with a post, and what a review plugin's marks are out of. */
function customFields({ children }: XmlElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const meta of children) {
    if (meta.name !== 'wp:postmeta') continue;
    const key = meta.children.find((child) => child.name === 'wp:meta_key')?.text ?? '';
    const value = meta.children.find((child) => child.name === 'wp:meta_value')?.text ?? '';
    if (value && !isInternal(key, value)) fields[key.replace(/^_+/, '')] = value;
  }
  const type = String(fields.wp_review_type ?? '');
  if (type) fields.bestrating ??= { star: 5, point: 10, percentage: 100 }[type];
  return fields;
}

/** A leading underscore is WordPress's own, except for what plugins keep of a review. */
const isInternal = (key: string, value: string) =>
  (key.startsWith('_') && !/rating|grade|score|stars|review/i.test(key)) ||
  /^field_[0-9a-f]+$|^a:\d+:\{/.test(value);
