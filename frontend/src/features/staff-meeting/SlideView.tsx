import { useEffect, useRef } from 'react';
import styles from './Presentation.module.css';
import type { Slide } from './slides';

/** So many characters fill a screen in the largest type. */
const long = 180;

interface Props {
  slide: Slide;
  /** Above the heading of the first slide. */
  above: string;
}

/** One slide. Its heading takes the focus, so that a screen reader begins there each time. */
export function SlideView({ slide, above }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { kind, words, lines = [], pictures = [] } = slide;

  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    document.title = `${slide.heading} – Stegvis`;
  }, [slide.heading]);

  return (
    <section className={styles.slide} data-kind={kind} data-pictures={pictures.length > 0 || undefined}>
      <div className={styles.words}>
        {kind === 'title' && <p className={styles.above}>{above}</p>}
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {slide.heading}
        </h1>
        {words && (
          <p className={`written ${styles.text}`} data-long={words.length > long || undefined}>
            {words}
          </p>
        )}
        {lines.length > 0 && (
          <ul className={`unlisted ${styles.lines}`}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {pictures.length > 0 && (
        <div className={styles.pictures}>
          {pictures.map(({ id, full, description }) => (
            <img key={id} src={full.address} width={full.width} height={full.height} alt={description} />
          ))}
        </div>
      )}
    </section>
  );
}
