import { useEffect, useState } from 'react';
import { keepPictures, keepWriting } from './draft';
import type { KeptPicture } from './pictures';
import type { Writing } from './writing';

interface Written {
  personId: string;
  writing: Writing;
  pictures: KeptPicture[];
  /** The one on its way that is being put right. */
  mended: string | undefined;
}

/** Keeps what is written on the device, with every letter; tells whether the device does. */
export function useDraft({ personId, writing, pictures, mended }: Written): boolean {
  const [kept, setKept] = useState(true);
  useEffect(() => {
    keepWriting(personId, writing, mended).then(
      () => setKept(true),
      () => setKept(false),
    );
  }, [personId, writing, mended]);
  useEffect(() => {
    keepPictures(personId, pictures, mended).catch(() => setKept(false));
  }, [personId, pictures, mended]);
  return kept;
}
