import { api, body } from '@/transport/api';
import { change, find, put, remove, type Kept } from '@/transport/device';
import { isProblem } from '@/transport/problem';
import { newKey } from '@/transport/submission';
import { isUnsure, type Unsent } from './outbox';
import type { KeptPicture } from './pictures';
import type { WriteSearch } from './search';
import { blank, type Writing } from './writing';

/* What somebody is writing is kept with every letter; a person has one such draft on a device. */
interface Draft extends Kept {
  writing: Writing;
}
interface DraftPictures extends Kept {
  pictures: KeptPicture[];
}

/** What the form begins with. */
export interface Beginning {
  id: string;
  writing: Writing;
  pictures: KeptPicture[];
  /** When it was written, where it was kept from then. */
  keptAt?: number;
  /** The one on its way that is being put right. */
  mended?: Unsent;
  /** Whether the address names the unit, and whether there is such a one. */
  unit?: 'named' | 'unknown';
}

export const nothing = (): Beginning => ({ id: newKey(), writing: blank, pictures: [] });

const picturesOf = (personId: string) => `${personId} pictures`;
/** NB: the unit alone is nothing written; a code on the wall has named it. */
const isBlank = (writing: Writing) =>
  (Object.keys(blank) as (keyof Writing)[]).every(
    (field) => field === 'department' || JSON.stringify(writing[field]) === JSON.stringify(blank[field]),
  );

// NB: pictures apart, for they are large and the text is kept with every letter.
export async function keepWriting(personId: string, writing: Writing, mended?: string): Promise<void> {
  if (mended) return change<Unsent>('outbox', mended, { writing });
  if (isBlank(writing)) return remove('drafts', personId);
  return put('drafts', { id: personId, personId, keptAt: Date.now(), writing } as Draft);
}

export async function keepPictures(
  personId: string,
  pictures: KeptPicture[],
  mended?: string,
): Promise<void> {
  if (mended) return change<Unsent>('outbox', mended, { pictures });
  const id = picturesOf(personId);
  if (pictures.length === 0) return remove('drafts', id);
  return put('drafts', { id, personId, keptAt: Date.now(), pictures } as DraftPictures);
}

export const forgetDraft = (personId: string): Promise<void> =>
  remove('drafts', personId, picturesOf(personId));

/** Whether the person has something here that no one has been sent. */
export const hasDraft = async (personId: string): Promise<boolean> =>
  Boolean((await find('drafts', personId)) ?? (await find('drafts', picturesOf(personId))));

async function keptBeginning(personId: string, kept: string | undefined): Promise<Beginning> {
  const mended = kept ? await find<Unsent>('outbox', kept) : undefined;
  if (mended?.personId === personId && (mended.refusal || isUnsure(mended)) && !mended.made) {
    return { ...nothing(), writing: { ...blank, ...mended.writing }, pictures: mended.pictures, mended };
  }
  const draft = await find<Draft>('drafts', personId);
  const { pictures = [] } = (await find<DraftPictures>('drafts', picturesOf(personId))) ?? {};
  return { ...nothing(), writing: { ...blank, ...draft?.writing }, pictures, keptAt: draft?.keptAt };
}

/** How long the form waits for the unit's name; the unit itself is in the address. */
const nameMillis = 2500;

async function unitOf(municipalityCode: string, departmentId: string) {
  const params = { path: { municipalityCode, departmentId } };
  const signal = AbortSignal.timeout(nameMillis);
  try {
    return await body(
      api.GET('/municipalities/{municipalityCode}/departments/{departmentId}', { params, signal }),
    );
  } catch (error) {
    return isProblem(error, 400, 404) ? undefined : { id: departmentId, name: '' };
  }
}

interface Place {
  personId: string;
  code: string;
  search: WriteSearch;
}

/** What was kept, and the unit that the address names. */
export async function begin({ personId, code, search }: Place): Promise<Beginning> {
  const kept = await keptBeginning(personId, search.kept).catch(nothing);
  if (!search.unit || kept.mended) return kept;
  const unit = await unitOf(code, search.unit);
  if (!unit) return { ...kept, unit: 'unknown' };
  const department = { id: unit.id, name: unit.name };
  return { ...kept, writing: { ...kept.writing, department }, unit: 'named' };
}
