import { CogIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import { administers, wordsAnswers } from './entrance';
import styles from './PersonMenu.module.css';

/** The way to the administration, for those who have it. */
export function Gear() {
  const { administration: title } = useText().nav;
  const { _links } = useMyself();
  if (!administers(_links) && !wordsAnswers(_links)) return null;
  return (
    <Link
      to={administers(_links) ? '/administration' : '/administration/text-templates'}
      className={styles.bell}
      aria-label={title}
      title={title}
    >
      <CogIcon aria-hidden="true" />
    </Link>
  );
}
