import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { StarIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { EntryList } from '@/components/entry/EntryList';
import { latestOver, periodName, presentPeriod } from '@/components/period';
import { PeriodSelect } from '@/components/PeriodSelect';
import { useNow } from '@/components/useNow';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { NomineeCard } from './NomineeCard';
import { nominees } from './nominees';
import { awardsQuery, nominationsQuery } from './queries';
import styles from './Recognition.module.css';
import { Winner } from './Winner';
import { Winners } from './Winners';

const route = getRouteApi('/signed-in/learning/recognition/awards');

/** Examples of the month and of the year: who is nominated, who won, and the other winners. */
export function AwardsPage() {
  const text = useText();
  const language = useLanguage();
  const words = text.recognition.awards;
  const id = useId();
  const code = useMunicipalityCode();
  const now = useNow();
  const navigate = route.useNavigate();
  const month = presentPeriod('MONTH', now);
  const year = presentPeriod('YEAR', now);
  const period = route.useSearch().period ?? month;
  const awards = useSuspenseQuery(awardsQuery(code)).data;
  const nominated = nominees(useSuspenseQuery(nominationsQuery(code, period)).data);
  const winner = awards.find((award) => award.period === period);
  const named = periodName(period, text, language);
  const what = period.length === 4 ? words.ofYear(named) : words.ofMonth(named);
  return (
    <div className="stack-wide">
      <div className={styles.choosing}>
        <Paragraph className="subtle">{words.lead}</Paragraph>
        <PeriodSelect
          period={period}
          periods={[month, year, ...latestOver('MONTH', 5, now), ...latestOver('YEAR', 1, now)]}
          onChange={(next) => navigate({ search: { period: next === month ? undefined : next } })}
        />
      </div>
      <Winner what={what} award={winner} />
      <section className="stack" aria-labelledby={id}>
        <Heading level={2} data-size="xs" id={id}>
          {words.nominations}
        </Heading>
        {nominated.length === 0 && (
          <Empty
            heading={words.noNominationsTitle}
            icon={<StarIcon />}
            action={
              <ButtonLink to="/good-examples" variant="secondary">
                {words.toExamples}
              </ButtonLink>
            }
          >
            {words.noNominations}
          </Empty>
        )}
        <EntryList label={words.nominations} columns>
          {nominated.map((nominee) => (
            <NomineeCard key={nominee.example.id} nominee={nominee} what={what} />
          ))}
        </EntryList>
      </section>
      <Winners awards={awards.filter((award) => award !== winner)} />
    </div>
  );
}
