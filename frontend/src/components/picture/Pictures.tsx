import { Button, Heading } from '@digdir/designsystemet-react';
import { CameraIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { useText } from '@/i18n/language';
import type { Links } from '@/transport/api';
import { AddPicture } from './AddPicture';
import { DescribePicture } from './DescribePicture';
import { PictureList } from './PictureList';
import { picturesQuery, stale, type Picture } from './queries';

/** The pictures of what has these links, before and after beside each other, and what this person may do with them. */
export function Pictures({ links }: { links: Links }) {
  const list = links.pictures;
  return list ? <Shown links={links} list={list} /> : null;
}

function Shown({ links, list }: { links: Links; list: NonNullable<Links[string]> }) {
  const text = useText();
  const words = text.picture;
  const pictures = useQuery(picturesQuery(list)).data ?? [];
  const [open, setOpen] = useState<{ add?: true; describe?: Picture; remove?: Picture }>({});
  const close = () => setOpen({});
  const add = links['add-picture'];
  if (pictures.length === 0 && !add) return null;
  return (
    <section className="stack" aria-label={words.heading}>
      <Heading level={2} data-size="2xs">
        {words.heading}
      </Heading>
      <PictureList
        pictures={pictures}
        onDescribe={(describe) => setOpen({ describe })}
        onRemove={(remove) => setOpen({ remove })}
      />
      {add && (
        <div className="no-print">
          <Button variant="secondary" onClick={() => setOpen({ add: true })}>
            <CameraIcon aria-hidden="true" />
            {words.add}
          </Button>
        </div>
      )}
      {open.add && add && <AddPicture link={add} onClose={close} />}
      {open.describe?._links.update && (
        <DescribePicture picture={open.describe} link={open.describe._links.update} onClose={close} />
      )}
      {open.remove?._links.delete && (
        <RemoveDialog
          title={open.remove.description}
          link={open.remove._links.delete}
          stale={stale}
          onClose={close}
        />
      )}
    </section>
  );
}
