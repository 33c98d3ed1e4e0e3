import { Button } from '@digdir/designsystemet-react';
import { ExpandIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useEffect } from 'react';
import type { components } from '@/client/schema';
import { PageHeading } from '@/components/PageHeading';
import { useNow } from '@/components/useNow';
import { plainDate, weekdayAndDate } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { numbersOf } from './columns';
import { Live } from './Live';
import { useAwake } from './useAwake';
import styles from './Wall.module.css';
import { WallColumn } from './WallColumn';

interface Props {
  board: components['schemas']['Board'];
  heard: boolean | undefined;
  arrived: ReadonlySet<string>;
  onLeave: () => void;
}

const leaveFullScreen = () => document.fullscreenElement && void document.exitFullscreen();

/** The board for a screen on the wall: to be read from across the room, and not to be pressed. */
export function Wall({ board, heard, arrived, onLeave }: Props) {
  const text = useText();
  const language = useLanguage();
  const today = weekdayAndDate(plainDate(useNow()), language);
  useAwake();
  useEffect(() => () => void leaveFullScreen(), []);
  const numbers = Object.entries(numbersOf(board.columns)) as [keyof typeof text.board.numbers, number][];
  return (
    <div className={styles.wall}>
      <div className={styles.top}>
        <div className={styles.heading}>
          <PageHeading title={text.board.titleOf(board.department.name)} above={<span>{today}</span>}>
            {board.department.name}
          </PageHeading>
        </div>
        <dl className={styles.numbers} aria-label={text.board.numbers.label}>
          {numbers.map(([name, value]) => (
            <div key={name} className={styles.figure} data-name={name} data-none={value === 0 || undefined}>
              <dt>{text.board.numbers[name]}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles.columns}>
        {board.columns.map((column) => (
          <WallColumn key={column.kind} column={column} arrived={arrived} unitId={board.department.id} />
        ))}
      </div>
      <footer className={styles.footer}>
        <div>
          <Live heard={heard} />
        </div>
        {document.fullscreenEnabled && (
          <Button
            variant="tertiary"
            data-color="neutral"
            onClick={() => leaveFullScreen() || void document.documentElement.requestFullscreen()}
          >
            <ExpandIcon aria-hidden="true" />
            {text.board.fullScreen}
          </Button>
        )}
        <Button variant="tertiary" data-color="neutral" onClick={onLeave}>
          <XMarkIcon aria-hidden="true" />
          {text.board.leaveWall}
        </Button>
      </footer>
    </div>
  );
}
