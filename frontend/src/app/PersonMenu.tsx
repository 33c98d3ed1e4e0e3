import { Paragraph } from '@digdir/designsystemet-react';
import { PersonIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { ButtonLink } from '@/components/ButtonLink';
import { Preferences } from '@/components/Preferences';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMyself } from '@/transport/myself';
import styles from './PersonMenu.module.css';
import { SignOut } from './SignOut';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .flatMap((part) => [...part].slice(0, 1))
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();

/** Who is signed in, and what they like. */
export function PersonMenu() {
  const text = useText();
  const myself = useMyself();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  const roles = [...new Set(myself.roles.map(({ role }) => text.roles[role]))].join(', ');
  return (
    <div
      ref={place}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.initials}>{initials(myself.displayName)}</span>
        <span className="visually-hidden">{text.app.menuOf(myself.displayName)}</span>
      </button>
      <div id={id} className={styles.panel} hidden={!open}>
        <div>
          <strong>{myself.displayName}</strong>
          <Paragraph className="subtle small">{roles}</Paragraph>
          <Paragraph className="subtle small">
            {[myself.department?.name, myself.municipality?.name].filter(Boolean).join(' · ')}
          </Paragraph>
        </div>
        <ButtonLink to="/me" variant="secondary" onClick={() => setOpen(false)}>
          <PersonIcon aria-hidden="true" />
          {text.nav.me}
        </ButtonLink>
        {linkTo(myself._links, 'GET deputies') && (
          <Link className="ds-link" to="/deputies" onClick={() => setOpen(false)}>
            {text.nav.deputies}
          </Link>
        )}
        <Preferences />
        <SignOut />
      </div>
    </div>
  );
}
