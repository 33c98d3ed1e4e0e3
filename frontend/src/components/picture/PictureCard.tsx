import { Tag } from '@digdir/designsystemet-react';
import { ChangeButtons } from '@/components/entry/ChangeButtons';
import { useText } from '@/i18n/language';
import styles from './Pictures.module.css';
import type { Picture } from './queries';

interface Props {
  picture: Picture;
  onOpen: () => void;
  /** Absent for those who may not. */
  onDescribe?: () => void;
  onRemove?: () => void;
}

export function PictureCard({ picture, onOpen, onDescribe, onRemove }: Props) {
  const text = useText();
  const { moment, description, thumbnail } = picture;
  return (
    <li className={styles.picture}>
      <div className={styles.frame}>
        <img
          src={thumbnail.address}
          alt={description}
          width={thumbnail.width}
          height={thumbnail.height}
          loading="lazy"
        />
        <button
          type="button"
          className={styles.open}
          aria-haspopup="dialog"
          aria-label={text.picture.open(description)}
          onClick={onOpen}
        />
      </div>
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
