import { Paragraph } from '@digdir/designsystemet-react';
import { HowCounted } from '@/components/definition/HowCounted';
import { useLanguage, useText } from '@/i18n/language';
import { chosen, percent, ratio } from '@/i18n/numbers';
import styles from './Board.module.css';
import { paceOf } from './trajectory';

interface Props {
  name: string;
  version: number;
  figure: number | undefined;
  target: number | undefined;
  /** By now. */
  expected: number | undefined;
  share: number | undefined;
  /** Whether the year is over. */
  complete: boolean;
}

/** How much of the target is reached and how much is expected by now: a bar, and the same in words. */
export function TargetReached({ name, version, figure, target, expected, share, complete }: Props) {
  const text = useText();
  const language = useLanguage();
  if (target === undefined) return <Paragraph className="subtle small">{text.figures.noTarget}</Paragraph>;
  const goal = text.figures.target(chosen(target, language));
  if (figure === undefined || expected === undefined || share === undefined) {
    return <Paragraph className="small">{goal}</Paragraph>;
  }
  const pace = paceOf(figure, expected);
  const difference = ratio(Math.abs(figure - expected), language);
  const within = (value: number) => `${Math.min(100, Math.max(0, value * 100))}%`;
  return (
    <div className={styles.target}>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.reached} style={{ width: within(share) }} />
        {!complete && <div className={styles.expected} style={{ left: within(expected / target) }} />}
      </div>
      <div className={styles.pace}>
        <Paragraph className="small">
          <strong>{text.figures.ofTarget(percent(share, language), chosen(target, language))}</strong>{' '}
          {complete
            ? text.figures[share >= 1 ? 'targetMet' : 'targetMissed']
            : text.figures.pace[pace](difference, ratio(expected, language))}
        </Paragraph>
        <HowCounted name={text.figures.targetOf(name)} topics={['TARGET']} version={version} />
      </div>
    </div>
  );
}
