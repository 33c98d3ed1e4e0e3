import type { components } from '@/client/schema';
import { dayAndMonth, dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import { useMyself } from '@/transport/myself';
import styles from './Basis.module.css';
import { HowCounted } from './definition/HowCounted';
import { periodName } from './period';
import { useNow } from './useNow';

interface Props {
  /** Whose figures they are. */
  whose: string;
  period: string;
  version: number;
  /** Shown where the figures have one denominator. */
  headcount?: Pick<components['schemas']['Figures'], 'basis' | 'referenceDate' | 'measures'>;
  /** When frozen figures were published; without it they were read just now. */
  publishedAt?: string;
}

/** What a figure must carry to be trusted, on screen and on paper: whose, which period, which definition, when. */
export function Basis({ whose, period, version, headcount, publishedAt }: Props) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const { demonstration } = useMyself();
  const employees = headcount?.measures?.employees;
  return (
    <dl className={styles.basis}>
      <div>
        <dt>{text.basis.whose}</dt>
        <dd>{whose}</dd>
      </div>
      <div>
        <dt>{text.basis.period}</dt>
        <dd>{periodName(period, text, language)}</dd>
      </div>
      {headcount && employees !== undefined && (
        <div>
          <dt>
            {text.basis.employees[headcount.basis](dayAndMonth(headcount.referenceDate, language, now))}
          </dt>
          <dd>{count(employees, language)}</dd>
        </div>
      )}
      <div>
        <dt>{text.basis.definition}</dt>
        <dd>
          {text.basis.version(version)}
          <HowCounted name={text.basis.period} topics={['PERIOD']} version={version} />
        </dd>
      </div>
      <div>
        <dt>{publishedAt ? text.basis.published : text.basis.read}</dt>
        <dd>{dayMonthAndYear(publishedAt ?? now.toISOString(), language)}</dd>
      </div>
      {demonstration && (
        <div>
          <dt>{text.basis.note}</dt>
          <dd>{text.basis.invented}</dd>
        </div>
      )}
    </dl>
  );
}
