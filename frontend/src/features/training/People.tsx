import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useNameOf } from '@/components/useNameOf';
import { PersonPlusIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '@/i18n/language';
import type { Versioned } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { Attendance } from './Attendance';
import { signUpsQuery, type Occasion, type SignUp } from './queries';
import { SignUpDialog } from './SignUpDialog';
import { TakeBackDialog } from './TakeBackDialog';
import styles from './Training.module.css';

/** Who takes part in an occasion, as far as this person may know, and who was there. */
export function People({ occasion: { resource, etag } }: { occasion: Versioned<Occasion> }) {
  const nameOf = useNameOf();
  const text = useText();
  const words = text.training.people;
  const signUps = useSuspenseQuery(signUpsQuery(useMunicipalityCode(), resource.id)).data;
  const [open, setOpen] = useState<{ add?: true; takeBack?: SignUp }>({});
  const close = () => setOpen({});
  const seated = signUps.filter(({ state }) => state === 'SEATED');
  const waiting = signUps.filter(({ state }) => state === 'WAITING');
  const hidden = resource.taken + resource.waiting - signUps.length;
  const { 'sign-up-others': signUp, 'note-attendance': note } = resource._links;
  const { takeBack } = open;
  const row = (one: SignUp) => (
    <Row key={one.id} signUp={one} onTakeBack={() => setOpen({ takeBack: one })} />
  );
  return (
    <section className="card stack" aria-labelledby="people">
      <div className={styles.top}>
        <Heading id="people" level={2} data-size="2xs">
          {note ? words.presence : words.heading}
        </Heading>
        {signUp && (
          <Button className="no-print" variant="secondary" onClick={() => setOpen({ add: true })}>
            <PersonPlusIcon aria-hidden="true" />
            {words.signUp}
          </Button>
        )}
      </div>
      {signUps.length === 0 && hidden === 0 && <Paragraph className="subtle">{words.nobody}</Paragraph>}
      {note && seated.length > 0 ? (
        <Attendance key={resource.id} link={note} {...{ etag, seated }} />
      ) : (
        seated.length > 0 && (
          <ul className={`unlisted ${styles.people}`} aria-label={words.seated}>
            {seated.map(row)}
          </ul>
        )
      )}
      {waiting.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">
            {words.waiting}
          </Heading>
          <ol
            className={`${styles.people} ${styles.waiting}`}
            aria-label={words.waiting}
            start={waiting[0]?.position}
          >
            {waiting.map(row)}
          </ol>
        </>
      )}
      {hidden > 0 && <Paragraph className="subtle small">{words.hidden(hidden)}</Paragraph>}
      {open.add && signUp && <SignUpDialog link={signUp} onClose={close} />}
      {takeBack?._links['take-back'] && (
        <TakeBackDialog
          heading={text.training.mine.takeBackOf(nameOf(takeBack.person))}
          link={takeBack._links['take-back']}
          onClose={close}
        />
      )}
    </section>
  );
}

function Row({ signUp, onTakeBack }: { signUp: SignUp; onTakeBack: () => void }) {
  const nameOf = useNameOf();
  const words = useText().training.people;
  const { person, department, attended, position, _links } = signUp;
  return (
    <li value={position}>
      <div className={styles.person}>
        <span className={styles.name}>
          <strong>{nameOf(person)}</strong>
          {department && <span className="subtle small">{department.name}</span>}
        </span>
        {attended !== undefined && (
          <Tag data-size="sm" data-color={attended ? 'success' : 'neutral'}>
            {attended ? words.wasThere : words.wasNotThere}
          </Tag>
        )}
        {_links['take-back'] && (
          <Button
            className="no-print"
            variant="tertiary"
            data-size="sm"
            aria-label={words.takeBack(nameOf(person))}
            onClick={onTakeBack}
          >
            {words.takeBackShort}
          </Button>
        )}
      </div>
    </li>
  );
}
