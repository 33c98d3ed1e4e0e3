import { useState } from 'react';
import { LargePicture } from './LargePicture';
import { PictureCard } from './PictureCard';
import styles from './Pictures.module.css';
import type { Picture } from './queries';

interface Props {
  pictures: Picture[];
  /** Offered for the pictures that say that this person may. */
  onDescribe?: (picture: Picture) => void;
  onRemove?: (picture: Picture) => void;
}

export function PictureList({ pictures, onDescribe, onRemove }: Props) {
  const [open, setOpen] = useState<number>();
  if (pictures.length === 0) return null;
  return (
    <>
      <ul className={`unlisted ${styles.pictures}`}>
        {pictures.map((picture, index) => (
          <PictureCard
            key={picture.id}
            picture={picture}
            onOpen={() => setOpen(index)}
            onDescribe={picture._links.update && onDescribe && (() => onDescribe(picture))}
            onRemove={picture._links.delete && onRemove && (() => onRemove(picture))}
          />
        ))}
      </ul>
      {open !== undefined && (
        <LargePicture pictures={pictures} first={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
