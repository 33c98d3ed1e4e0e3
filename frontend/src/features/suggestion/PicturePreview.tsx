import { useEffect, useRef } from 'react';
import { useText } from '@/i18n/language';
import styles from './PictureField.module.css';
import { drawnPicture, type KeptPicture } from './pictures';

const longestSide = 480;

/** NB: drawn, because the content security policy lets no page show a picture from an address of its own making. */
export function PicturePreview({ picture: { bytes, type, description } }: { picture: KeptPicture }) {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paper = canvas.current;
    if (paper) void drawnPicture(new Blob([bytes], { type }), longestSide, paper).catch(() => undefined);
  }, [bytes, type]);
  return (
    <canvas
      ref={canvas}
      className={styles.preview}
      role="img"
      aria-label={description.trim() || text.write.picturePreview}
    />
  );
}
