import type { Page } from '@playwright/test';

/** Plans a training of guides at instants so many seconds away, as the page's person, who takes part; addresses of their pages. */
export async function planned(page: Page, title: string, secondsAway: number[]): Promise<string[]> {
  return page.evaluate(
    async ({ heading, away }) => {
      const me = await (await fetch('/api/v1/persons/me')).json();
      const post = async (path: string, body: object) => {
        const answer = await fetch(`/api/v1/municipalities/${me.municipality.code}/${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Stegvis-Request': '1' },
          body: JSON.stringify(body),
        });
        return (await answer.json()).id as string;
      };
      const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
      const trainingId = await post('trainings', { kind: 'GUIDE', title: heading });
      const addresses: string[] = [];
      for (const seconds of away) {
        const id = await post('training-occasions', {
          trainingId,
          startsAt: at(seconds),
          endsAt: at(seconds + 3600),
          place: 'Folkets hus',
          seats: 5,
        });
        await post(`training-occasions/${id}/sign-ups`, {});
        addresses.push(`/trainings/occasions/${id}`);
      }
      return addresses;
    },
    { heading: title, away: secondsAway },
  );
}

/** Ends what help the page's person sees going on, so that every unit can ask anew. */
export async function endCoachings(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const me = await (await fetch('/api/v1/persons/me')).json();
    const coachings = `/api/v1/municipalities/${me.municipality.code}/coachings`;
    for (const state of ['REQUESTED', 'ASSIGNED']) {
      const { items } = await (await fetch(`${coachings}?state=${state}&limit=100`)).json();
      for (const { id } of items) {
        const read = await fetch(`${coachings}/${id}`);
        await fetch(`${coachings}/${id}/closures`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'If-Match': read.headers.get('ETag') ?? '',
            'X-Stegvis-Request': '1',
          },
          body: JSON.stringify({ change: 'Enheten klarar sig själv.' }),
        });
      }
    }
  });
}

/** Tells of a good example as the page's person, without the way through the form; the address of its page. */
export async function toldExample(page: Page, title: string): Promise<string> {
  return page.evaluate(async (heading) => {
    const me = await (await fetch('/api/v1/persons/me')).json();
    const municipality = `/api/v1/municipalities/${me.municipality.code}`;
    const { items } = await (await fetch(`${municipality}/departments?q=Br%C3%A4nnarg%C3%A5rden`)).json();
    const told = await fetch(`${municipality}/good-examples`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Stegvis-Request': '1' },
      body: JSON.stringify({
        departmentId: items[0].id,
        title: heading,
        before: 'Det gick nästan fjorton timmar mellan kvällsmål och frukost.',
        after: 'Vi serverar ett litet mellanmål klockan 20.30.',
        effect: 'De boende sover lugnare.',
        contactFunction: 'Chefen på Brännargården',
        visibility: 'MUNICIPALITY',
      }),
    });
    return `/good-examples/${(await told.json()).id}`;
  }, title);
}

/** Where a coming staff meeting's example is presented; the page's person plans a meeting with one where there is none. */
export async function shownExample(page: Page): Promise<string> {
  const example = await toldExample(page, 'Ett mellanmål på kvällen');
  return page.evaluate(
    async ({ goodExampleId, now }) => {
      const me = await (await fetch('/api/v1/persons/me')).json();
      const meetings = `/api/v1/municipalities/${me.municipality.code}/staff-meetings`;
      const post = (address: string, body: object, etag = '') =>
        fetch(address, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'If-Match': etag, 'X-Stegvis-Request': '1' },
          body: JSON.stringify(body),
        });
      const { items } = await (await fetch(`${meetings}?from=${now}&limit=100`)).json();
      const known = items.find((one: { goodExample?: object }) => one.goodExample);
      if (known) return `/staff-meetings/${known.id}/presentation`;
      const planned = await post(meetings, { title: 'Kommuninfo', startsAt: '2031-06-12T07:00:00Z' });
      const { id } = await planned.json();
      const read = await fetch(`${meetings}/${id}`);
      await post(`${meetings}/${id}/good-examples`, { goodExampleId }, read.headers.get('ETag') ?? '');
      return `/staff-meetings/${id}/presentation`;
    },
    { goodExampleId: example.split('/').at(-1), now: new Date().toISOString() },
  );
}
