import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon, HandShakeHeartIcon, XMarkIcon } from '@navikt/aksel-icons';
import { announce } from '@/components/announce';
import { ButtonLink } from '@/components/ButtonLink';
import { useText } from '@/i18n/language';
import { fits } from './fitting';
import { kinds } from './search';
import { chooseNone, useSelection } from './selection';
import styles from './SelectionBar.module.css';

const icons = { ACKNOWLEDGE: HandShakeHeartIcon, ACCEPT: CheckmarkIcon, DECLINE: XMarkIcon };

/** How many are chosen, and what can be said to them; over the lower edge as long as there are any. */
export function SelectionBar() {
  const { select } = useText().answering;
  const selection = useSelection();
  const count = select.count(selection.size);
  // NB: a live region is heard only where it was before its words came.
  const heard = (
    <p role="status" className="visually-hidden">
      {selection.size > 0 && count}
    </p>
  );
  if (selection.size === 0) return heard;
  const possible = kinds.filter((kind) => [...selection.values()].some((one) => fits(kind, one)));
  return (
    <>
      {heard}
      <section className={`no-print ${styles.bar}`} aria-label={select.bar}>
        <span className={styles.count}>
          <strong>{count}</strong>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              chooseNone();
              announce(select.cleared);
              document.querySelector('h1')?.focus();
            }}
          >
            {select.none}
          </Button>
        </span>
        <span className={styles.kinds}>
          {possible.map((kind, index) => {
            const Icon = icons[kind];
            return (
              <ButtonLink
                key={kind}
                to="/waiting/answers/new"
                search={{ kind }}
                variant={index ? 'secondary' : 'primary'}
              >
                <Icon aria-hidden="true" />
                {select.kinds[kind]}
              </ButtonLink>
            );
          })}
        </span>
      </section>
    </>
  );
}
