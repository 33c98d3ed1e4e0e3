import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '@/components/Failure';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Privacy.module.css';
import { rulesQuery } from './queries';

/** The rules that are followed. */
export function DecidedRules() {
  const { privacy: words, retention } = useText();
  const language = useLanguage();
  const rules = useQuery(rulesQuery(useMunicipalityCode()));
  if (rules.error) return <Failure error={rules.error} retry={() => void rules.refetch()} />;
  const followed = rules.data?.filter(({ active }) => active);
  if (!followed) return null;
  if (followed.length === 0) return <Paragraph>{words.long.none}</Paragraph>;
  return (
    <div>
      <Paragraph>
        <strong>{words.long.rules}</strong>
      </Paragraph>
      <ul className={styles.points}>
        {followed.map(({ id, subject, afterMonths, decisionReference, decidedOn }) => (
          <li key={id}>
            {`${retention.subjects[subject]}: ${retention.months(afterMonths)}. `}
            <span className="subtle small">
              {retention.decision(decisionReference, dayMonthAndYear(decidedOn, language))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
