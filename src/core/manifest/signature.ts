import type { Problem } from '../text/problem.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Manifest } from './manifest.ts';

/** A critic's signing key (Ed25519), both halves as base64url: `public` is 32 bytes raw, `secret` is PKCS #8. */
export interface SigningKey {
  public: string;
  secret: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();
const ED25519 = { name: 'Ed25519' };

function toBase64url(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64url(text: string): Bytes {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}

/** What is signed: a purpose, so that one signature can never pass for another, then the words themselves. */
const statement = (purpose: Purpose | 'succession', words: string): Bytes =>
  utf8.encode(`reelgrade ${purpose}\n${words}`);

/** What a signed object is: a critic's manifest, or mended site files. */
type Purpose = 'manifest' | 'sites';

/** What is signed of an object: all of it but the signature. @throws RangeError when it nests too deep */
function objectStatement(purpose: Purpose, json: unknown): Bytes {
  const { signature: _, ...unsigned } = json as Record<string, unknown>;
  return statement(purpose, canonicalJson(unsigned));
}

async function sign(key: SigningKey, words: Bytes): Promise<string> {
  const secret = await crypto.subtle.importKey('pkcs8', fromBase64url(key.secret), ED25519, false, ['sign']);
  return toBase64url(new Uint8Array(await crypto.subtle.sign(ED25519, secret, words)));
}

/** False for a wrong signature as for one that cannot be read: neither is to be trusted. */
async function isSigned(publicKey: string, signature: string, words: Bytes): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64url(publicKey), ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, key, fromBase64url(signature), words);
  } catch {
    return false;
  }
}

/** An object with its signature. The key's public half is not named in it: its reader must know the key. */
export async function signObject<T extends object>(purpose: Purpose, object: T, key: SigningKey) {
  return { ...object, signature: await sign(key, objectStatement(purpose, object)) };
}

/** Whether an object was signed for a purpose with the key of this public half. Never throws. */
export async function holds(
  purpose: Purpose,
  json: unknown,
  signature: string,
  publicKey: string,
): Promise<boolean> {
  try {
    return await isSigned(publicKey, signature, objectStatement(purpose, json));
  } catch {
    return false;
  }
}

/** A new key, from the platform's randomness. */
export async function newKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    public: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    secret: toBase64url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
  };
}

/** The manifest with its key and its signature set; everything else as given. */
export async function signManifest<T extends object>(manifest: T, key: SigningKey) {
  const keyed = { ...manifest, key: key.public };
  return { ...keyed, signature: await sign(key, objectStatement('manifest', keyed)) };
}

/** An old key's word that `next` follows it. */
export async function succeed(old: SigningKey, next: string): Promise<Manifest['succession'][number]> {
  const signature = await sign(old, statement('succession', `${old.public} ${next}`));
  return { from: old.public, to: next, signature };
}

/** How far a manifest is to be trusted, given the key that this archive was known by (if any). */
type Trust = { trusted: true; key?: string } | { trusted: false; problem: Problem['code'] };

/**
 * Checks a manifest's signature and that its key is `known` or follows from it, each old key having signed for the
 * next. Without a known key the first one seen is taken (trust on first use); an unsigned archive stays unsigned
 * until it shows a key. In: what `readManifest` returned. Never throws.
 */
export async function checkTrust(
  { manifest, json }: { manifest: Manifest; json: unknown },
  known: string | undefined,
): Promise<Trust> {
  const { key, signature } = manifest;
  if (!key && !signature) {
    return known ? { trusted: false, problem: 'error.signatureGone' } : { trusted: true };
  }
  if (!key || !signature) return { trusted: false, problem: 'error.signatureMissing' };
  let words: Bytes;
  try {
    words = objectStatement('manifest', json);
  } catch {
    return { trusted: false, problem: 'error.manifestTooDeep' };
  }
  if (!(await isSigned(key, signature, words))) {
    return { trusted: false, problem: 'error.signatureWrong' };
  }
  for (let at = known ?? key, steps = 0; at !== key; steps++) {
    const step = manifest.succession.find(({ from }) => from === at);
    const signed = step && (await isSigned(at, step.signature, statement('succession', `${at} ${step.to}`)));
    if (!signed || steps > manifest.succession.length) {
      return { trusted: false, problem: 'error.keyChanged' };
    }
    at = step.to;
  }
  return { trusted: true, key };
}
