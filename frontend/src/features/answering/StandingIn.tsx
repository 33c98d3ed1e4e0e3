import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNameOf } from '@/components/useNameOf';
import { useNow } from '@/components/useNow';
import { dayAndMonth, plainDate } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { deputiesQuery } from './queries';
import styles from './Waiting.module.css';

/** For whom one answers today, and who answers for oneself. */
export function StandingIn() {
  const words = useText().deputy.notice;
  const language = useLanguage();
  const nameOf = useNameOf();
  const now = useNow();
  const myself = useMyself();
  const code = useMunicipalityCode();
  const today = useQuery({
    ...deputiesQuery(code, { on: plainDate(now) }),
    enabled: Boolean(linkTo(myself._links, 'GET deputies')),
  });
  const mine = today.data?.items.filter(
    ({ manager, deputy }) => myself.id && [manager?.id, deputy?.id].includes(myself.id),
  );
  return mine?.map(({ id, manager, deputy, endsOn }) => {
    const last = dayAndMonth(endsOn, language, now);
    return (
      <div key={id} className={styles.notice}>
        <PersonGroupIcon aria-hidden="true" />
        <span>
          {deputy?.id === myself.id
            ? words.standsIn(nameOf(manager), last)
            : words.away(nameOf(deputy), last)}
        </span>
        <Link className="ds-link" to="/deputies">
          {words.see}
        </Link>
      </div>
    );
  });
}
