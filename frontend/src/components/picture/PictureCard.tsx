import { Tag } from '@digdir/designsystemet-react';
import { ChangeButtons } from '@/components/entry/ChangeButtons';
import { useText } from '@/i18n/language';
import styles from './Pictures.module.css';
import type { Picture } from './queries';

interface Props {
  picture: Picture;
  /** Absent for those who may not. */
  onDescribe?: () => void;
  onRemove?: () => void;
}

export function PictureCard({ picture, onDescribe, onRemove }: Props) {
  const text = useText();
  const { moment, description, full, thumbnail } = picture;
  return (
    <li className={styles.picture}>
      <a href={full.address} target="_blank" rel="noreferrer" aria-label={text.picture.open(description)}>
        <img
          src={thumbnail.address}
          alt={description}
          width={thumbnail.width}
          height={thumbnail.height}
          loading="lazy"
        />
      </a>
      <div className={styles.caption}>
        <Tag data-size="sm" data-color={moment === 'AFTER' ? 'success' : 'neutral'}>
          {text.picture.moments[moment]}
        </Tag>
        <span className="small">{description}</span>
      </div>
      {(onDescribe || onRemove) && (
        <div className={`no-print ${styles.tools}`}>
          <ChangeButtons of={description} onChange={onDescribe} onRemove={onRemove} />
        </div>
      )}
    </li>
  );
}
