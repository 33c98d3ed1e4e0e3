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
  if (pictures.length === 0) return null;
  return (
    <ul className={`unlisted ${styles.pictures}`}>
      {pictures.map((picture) => (
        <PictureCard
          key={picture.id}
          picture={picture}
          onDescribe={picture._links.update && onDescribe && (() => onDescribe(picture))}
          onRemove={picture._links.delete && onRemove && (() => onRemove(picture))}
        />
      ))}
    </ul>
  );
}
