import { Heading } from '@digdir/designsystemet-react';
import {
  ArrowUndoIcon,
  ChatIcon,
  FilesIcon,
  ImageIcon,
  PersonGroupIcon,
  ThumbUpIcon,
} from '@navikt/aksel-icons';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import styles from './Merge.module.css';

type Suggestion = components['schemas']['Suggestion'];

/** What becomes of the two, said before anybody presses the button. */
export function AfterMerge({ staying, going }: { staying: Suggestion; going: Suggestion }) {
  const words = useText().merge;
  const happens = [
    [FilesIcon, words.lives(staying.title, going.title)],
    [PersonGroupIcon, words.authorsToo],
    [ThumbUpIcon, words.supportsToo(going.supportCount)],
    [ChatIcon, words.commentsToo(going.commentCount)],
    [ImageIcon, words.picturesStay],
    [ArrowUndoIcon, words.canUndo],
  ] as const;
  return (
    <section className={styles.after} aria-labelledby="after-merge">
      <Heading id="after-merge" level={2} data-size="2xs">
        {words.happens}
      </Heading>
      <ul className="unlisted" aria-live="polite">
        {happens.map(([Icon, said]) => (
          <li key={said}>
            <Icon aria-hidden="true" />
            <span>{said}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
