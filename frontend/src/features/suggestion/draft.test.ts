import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { forgetPerson, put } from '@/transport/device';
import { begin, forgetDraft, hasDraft, keepPictures, keepWriting } from './draft';
import { blank } from './writing';

const beginning = (search = {}, personId = 'anna') => begin({ personId, code: '1060', search });
const picture = {
  id: 'p',
  bytes: new ArrayBuffer(2),
  type: 'image/jpeg',
  moment: 'BEFORE' as const,
  description: '',
};

afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetPerson('anna');
});

it('begins with what was written last, for the one who wrote it', async () => {
  await keepWriting('anna', { ...blank, idea: 'En hylla' });
  await keepPictures('anna', [picture]);
  expect(await beginning()).toMatchObject({ writing: { idea: 'En hylla' }, pictures: [{ id: 'p' }] });
  expect((await beginning({}, 'berit')).writing).toEqual(blank);
});

it('keeps nothing of a form that is empty again', async () => {
  await keepWriting('anna', { ...blank, idea: 'E' });
  await keepWriting('anna', { ...blank, department: { id: 'd', name: 'Natteamet' } });
  expect(await hasDraft('anna')).toBe(false);
});

it('forgets text and pictures together', async () => {
  await keepWriting('anna', { ...blank, idea: 'E' });
  await keepPictures('anna', [picture]);
  await forgetDraft('anna');
  expect(await hasDraft('anna')).toBe(false);
});

it('opens a refused one for the one who wrote it', async () => {
  const refused = {
    id: 'r',
    keptAt: 1,
    writing: { ...blank, idea: 'fel' },
    pictures: [],
    refusal: { status: 404 },
  };
  await put('outbox', { ...refused, personId: 'anna' } as never);
  expect(await beginning({ kept: 'r' })).toMatchObject({ writing: { idea: 'fel' }, mended: { id: 'r' } });
  expect((await beginning({ kept: 'r' }, 'berit')).mended).toBeUndefined();
});

it('fills in the unit that the address names', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ id: 'd-1', name: 'Natteamet' })));
  expect(await beginning({ unit: 'd-1' })).toMatchObject({
    unit: 'named',
    writing: { department: { id: 'd-1', name: 'Natteamet' } },
  });
});

it('says so when there is no such unit, and takes it on trust without net', async () => {
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 404 }));
  expect(await beginning({ unit: 'd-1' })).toMatchObject({
    unit: 'unknown',
    writing: { department: undefined },
  });
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await beginning({ unit: 'd-1' })).toMatchObject({
    unit: 'named',
    writing: { department: { id: 'd-1' } },
  });
});
