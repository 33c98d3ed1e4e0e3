import { Button, Tag } from '@digdir/designsystemet-react';
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
          {onDescribe && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={text.common.changeOf(description)}
              onClick={onDescribe}
            >
              {text.common.change}
            </Button>
          )}
          {onRemove && (
            <Button
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              aria-label={text.common.removeOf(description)}
              onClick={onRemove}
            >
              {text.common.remove}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
