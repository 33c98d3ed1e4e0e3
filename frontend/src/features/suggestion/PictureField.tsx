import { Button, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { CameraIcon, ImageIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { useText } from '@/i18n/language';
import styles from './PictureField.module.css';
import { PicturePreview } from './PicturePreview';
import { keptPicture, mostPictures, type KeptPicture } from './pictures';

interface Props {
  pictures: KeptPicture[];
  onChange: (change: (pictures: KeptPicture[]) => KeptPicture[]) => void;
}

/** A photo from the camera, or one that is there already. On a computer there is only the latter. */
export function PictureField({ pictures, onChange }: Props) {
  const text = useText();
  const words = text.write;
  const camera = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [unreadable, setUnreadable] = useState(false);
  const take = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    try {
      const picture = await keptPicture(chosen);
      onChange((present) => [...present, picture].slice(0, mostPictures));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
    // The same picture can be chosen again after it was removed.
    input.value = '';
  };
  const chooser = {
    type: 'file',
    accept: 'image/jpeg,image/png,image/webp',
    hidden: true,
    onChange: ({ target }: { target: HTMLInputElement }) => void take(target),
  } as const;
  return (
    <Fieldset>
      <Fieldset.Legend>{text.common.fieldOptional(words.pictures)}</Fieldset.Legend>
      <ul className={`unlisted hide-empty ${styles.pictures}`}>
        {pictures.map((picture) => (
          <li key={picture.id} className={styles.picture}>
            <PicturePreview picture={picture} />
            <Textfield
              label={words.pictureDescription}
              description={words.pictureDescriptionHint}
              maxLength={300}
              value={picture.description}
              onChange={({ target: { value: description } }) =>
                onChange((all) => all.map((one) => (one.id === picture.id ? { ...one, description } : one)))
              }
            />
            <Button
              variant="tertiary"
              data-color="danger"
              onClick={() => onChange((all) => all.filter((one) => one.id !== picture.id))}
            >
              {words.removePicture}
            </Button>
          </li>
        ))}
      </ul>
      {pictures.length < mostPictures && (
        <div className="row">
          <Button variant="secondary" className={styles.camera} onClick={() => camera.current?.click()}>
            <CameraIcon aria-hidden="true" />
            {words.takePhoto}
          </Button>
          <Button variant="secondary" onClick={() => file.current?.click()}>
            <ImageIcon aria-hidden="true" />
            {words.choosePicture}
          </Button>
          <input ref={camera} {...chooser} capture="environment" />
          <input ref={file} {...chooser} />
        </div>
      )}
      {unreadable && <ValidationMessage role="alert">{words.pictureUnreadable}</ValidationMessage>}
    </Fieldset>
  );
}
