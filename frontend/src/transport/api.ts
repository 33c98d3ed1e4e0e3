import createClient from 'openapi-fetch';
import type { components, paths } from '@/client/schema';
import { currentLanguage } from '@/i18n/language';
import { setReachable } from './net';
import { problemOf } from './problem';

export type Link = components['schemas']['Link'];
export type Links = Record<string, Link>;

/** A resource and the version it was read in: a change is based on the version that the person saw. */
export interface Versioned<T> {
  resource: T;
  etag: string;
}

const safe = new Set(['GET', 'HEAD']);

/** Every request goes through here: language, the header that no foreign page can send, refusals as a Problem. */
async function send(request: Request): Promise<Response> {
  // NB: who lays down a definition reads its text in every language.
  if (!request.headers.has('Accept-Language')) request.headers.set('Accept-Language', currentLanguage());
  if (!safe.has(request.method)) request.headers.set('X-Stegvis-Request', '1');
  const response = await fetch(request).catch((error: unknown) => {
    if (error instanceof TypeError) setReachable(false);
    throw error;
  });
  setReachable(true);
  if (!response.ok) throw await problemOf(response);
  return response;
}

export const api = createClient<paths>({
  baseUrl: '/api/v1',
  fetch: send,
  querySerializer: { array: { style: 'form', explode: false } },
});

interface Answer<T> {
  data?: T;
  response: Response;
}

/** NB: a refusal was thrown by send, so that an answer without a body is a broken one. */
export async function body<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw new TypeError('The answer has no body');
  return data;
}

export async function versioned<T>(answer: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { response } = await answer;
  return { resource: await body(answer), etag: response.headers.get('ETag') ?? '' };
}

/** NB: links may be absolute, made from a host name that only the proxy knows; the cookie is for our own origin. */
export const localAddress = (href: string) => {
  const url = new URL(href, window.location.origin);
  return url.pathname + url.search;
};

interface Change {
  body?: unknown;
  etag?: string;
  key?: string;
  signal?: AbortSignal;
}

/** Does what a link of a resource offers. The body's type is the caller's to keep. */
export async function follow(
  link: Link,
  { body: content, etag, key, signal }: Change = {},
): Promise<unknown> {
  const headers = new Headers({ Accept: 'application/json' });
  if (content !== undefined) headers.set('Content-Type', 'application/json');
  if (etag) headers.set('If-Match', etag);
  if (key) headers.set('Idempotency-Key', key);
  const address = new URL(localAddress(link.href), window.location.origin);
  const response = await send(
    new Request(address, {
      method: link.method,
      headers,
      body: content === undefined ? null : JSON.stringify(content),
      signal,
    }),
  );
  return response.status === 204 ? undefined : response.json();
}

/** Sends a file as it is to where a link leads; what is said about it stands in the address. */
export async function sendFile(
  link: Link,
  file: Blob,
  about: Record<string, string>,
  key: string,
  signal?: AbortSignal,
): Promise<unknown> {
  const address = new URL(localAddress(link.href), window.location.origin);
  Object.entries(about).forEach(([name, value]) => address.searchParams.set(name, value));
  const headers = { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': key };
  return (await send(new Request(address, { method: link.method, headers, body: file, signal }))).json();
}

/** The present version of the resource that a link changes. */
export async function etagOf(link: Link): Promise<string> {
  const response = await send(new Request(new URL(localAddress(link.href), window.location.origin)));
  return response.headers.get('ETag') ?? '';
}

/** Puts a file in the place of what is there. */
export async function replaceWith(link: Link, file: File): Promise<unknown> {
  const address = new URL(localAddress(link.href), window.location.origin);
  const headers = { 'Content-Type': 'application/octet-stream' };
  return (await send(new Request(address, { method: link.method, headers, body: file }))).json();
}

/** Sends the rows of a table to where a link leads, to be tried only or to be read in. */
export async function sendRows(link: Link, csv: string, dryRun: boolean, key: string): Promise<unknown> {
  const address = new URL(localAddress(link.href), window.location.origin);
  address.searchParams.set('dryRun', String(dryRun));
  const headers = { 'Content-Type': 'text/csv', 'Idempotency-Key': key };
  return (await send(new Request(address, { method: link.method, headers, body: csv }))).json();
}

/** The same resource in another form, as a file: what Accept asks for is the contract's, the name is ours. */
export async function download(href: string, mediaType: string, fileName: string): Promise<void> {
  const address = new URL(localAddress(href), window.location.origin);
  const response = await send(new Request(address, { headers: { Accept: mediaType } }));
  saveAs(await response.blob(), fileName);
}

export function saveAs(content: Blob, fileName: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(content);
  anchor.download = fileName;
  anchor.click();
  URL.revokeObjectURL(anchor.href);
}
