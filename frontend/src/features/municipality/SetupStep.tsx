import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { LinkProps } from '@tanstack/react-router';
import type { components } from '@/client/schema';
import { ButtonLink } from '@/components/ButtonLink';
import { useText } from '@/i18n/language';
import styles from './Setup.module.css';

type Step = components['schemas']['SetupStep'];

const places: Record<Step, LinkProps['to']> = {
  ORGANISATION: '/administration/organisation',
  ROLES: '/administration/roles',
  HEADCOUNTS: '/headcounts',
  PROMISE: '/administration/settings',
  FIRST_SUGGESTION: '/suggestions/new',
};

interface Props {
  step: Step;
  done: boolean;
  number: number;
  /** The first that is left. */
  next: boolean;
}

export function SetupStep({ step, done, number, next }: Props) {
  const text = useText().administration.setup;
  const words = text.steps[step];
  return (
    <li className={`card ${styles.step}`} data-done={done || undefined} data-next={next || undefined}>
      <span className={styles.number} aria-hidden="true">
        {done ? <CheckmarkIcon /> : number}
      </span>
      <div className={styles.words}>
        <Heading level={2} data-size="2xs">
          {words.name}
        </Heading>
        <Paragraph className="subtle">{words.why}</Paragraph>
        <Paragraph className={`small ${styles.state}`}>{done ? text.done : text.left}</Paragraph>
      </div>
      <ButtonLink to={places[step]} variant={next ? 'primary' : 'secondary'}>
        {words.action}
      </ButtonLink>
    </li>
  );
}
