import { Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { periodName, stepped, yearOf } from '@/components/period';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import type { Checklist } from './queries';
import styles from './SignOff.module.css';

/** What to look at before signing, each point marked as in order or as worth a look. */
export function CheckPoints({ checklist }: { checklist: Checklist }) {
  const text = useText();
  const language = useLanguage();
  const { missingHeadcounts, counters, unanswered, oddJumps, period, figures } = checklist;
  const before = periodName(stepped(period, -1), text, language);
  const number = (value: number) => count(value, language);
  return (
    <ul className={`unlisted ${styles.points}`}>
      <Point good={figures.complete} heading={text.signOff[figures.complete ? 'over' : 'notOver']} />
      <Point
        good={missingHeadcounts.length === 0}
        heading={
          missingHeadcounts.length === 0
            ? text.signOff.headcountsComplete
            : text.signOff.headcountsMissing(missingHeadcounts.length)
        }
      >
        {missingHeadcounts.length > 0 && (
          <>
            <Paragraph>{missingHeadcounts.map(({ name }) => name).join(', ')}</Paragraph>
            <Paragraph>
              <Link className="ds-link" to="/headcounts" search={{ year: yearOf(period) }}>
                {text.figures.enterHeadcounts}
              </Link>
            </Paragraph>
            <Paragraph className="subtle small">
              {text.signOff.counters(counters.map(({ displayName }) => displayName).join(', '))}
            </Paragraph>
          </>
        )}
      </Point>
      <Point
        good={unanswered === 0}
        heading={unanswered === 0 ? text.signOff.allAnswered : text.signOff.unanswered(unanswered)}
      >
        {unanswered > 0 && (
          <Paragraph>
            {`${text.signOff.unansweredMeaning} `}
            <Link className="ds-link" to="/suggestions" search={{ state: 'waiting' }}>
              {text.signOff.showUnanswered}
            </Link>
          </Paragraph>
        )}
      </Point>
      <Point
        good={oddJumps.length === 0}
        heading={oddJumps.length === 0 ? text.signOff.noJumps : text.signOff.jumps}
      >
        {oddJumps.map(({ measure, before: then, now }) => (
          <Paragraph key={measure}>
            {text.signOff.jump(text.signOff.compared[measure], number(then), before, number(now))}
          </Paragraph>
        ))}
      </Point>
    </ul>
  );
}

interface PointProps {
  good: boolean;
  heading: string;
  children?: ReactNode;
}

function Point({ good, heading, children }: PointProps) {
  const text = useText();
  const Icon = good ? CheckmarkCircleFillIcon : ExclamationmarkTriangleFillIcon;
  return (
    <li className={`${styles.point} ${good ? styles.good : styles.look}`}>
      <Icon aria-hidden="true" />
      <div>
        <strong>
          <span className="visually-hidden">{`${good ? text.signOff.inOrder : text.signOff.lookAt}: `}</span>
          {heading}
        </strong>
        {children}
      </div>
    </li>
  );
}
