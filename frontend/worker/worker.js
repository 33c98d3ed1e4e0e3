/*
 * Lets the page for writing open without net. Knows the shell (index.html and what the writing route needs) and nothing else: the
 * API, signing in and out, and every other file go to the network as if it were not here. `release` and `shell` are written above
 * by worker/shell.ts when the application is built.
 */
/* global release, shell */
const page = '/index.html';
const own = 'stegvis-';
const cacheName = own + release;
/** A net that has not brought the page by then is no net to somebody who wants to write. */
const patienceMillis = 3000;

self.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropFormer().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(newestPage(request));
  } else if (shell.includes(pathname)) {
    event.respondWith(fromShell(request));
  }
});

async function fill() {
  const cache = await caches.open(cacheName);
  // Names under /assets/ carry a fingerprint; all others are asked for anew.
  await cache.addAll(
    shell.map((path) => new Request(path, { cache: path.startsWith('/assets/') ? 'default' : 'reload' })),
  );
}

async function dropFormer() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(own) && name !== cacheName).map((name) => caches.delete(name)),
  );
}

/** The same rule as the server's: what has no dot and is not its own is a page of the application. */
function isPage(path) {
  return !/^\/(api|q|sign-in|sign-out)(\/|$)/.test(path) && !path.includes('.');
}

/** The server's page where there is a net, so that a new release is there with the next load; else the one that is kept. */
async function newestPage(request) {
  const kept = await caches.match(page);
  if (!kept) return fetch(request);
  const answer = fetch(request).then(
    (fresh) => (fresh.status >= 500 ? kept : fresh),
    () => kept,
  );
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMillis, kept));
  return Promise.race([answer, patience]);
}

async function fromShell(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
