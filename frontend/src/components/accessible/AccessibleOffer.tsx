import { Button } from '@digdir/designsystemet-react';
import { BookIcon, VideoplayerIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useLanguage, useText } from '@/i18n/language';
import { myselfQuery } from '@/transport/myself';
import styles from './Accessible.module.css';
import { offeredAtQuery, type AccessiblePlace, type AccessibleText } from './queries';

const EasyRead = lazy(() => import('./EasyRead').then((module) => ({ default: module.EasyRead })));

/**
 * The way to a film in sign language, or to a text that is easy to read, where the municipality has one for this place. In the
 * reader's language where there is one.
 */
export function AccessibleOffer({ place }: { place: AccessiblePlace }) {
  const text = useText();
  const language = useLanguage();
  const code = useQuery({ ...myselfQuery, enabled: false }).data?.resource.municipality?.code ?? '';
  const all = useQuery(offeredAtQuery(code, place)).data ?? [];
  const [open, setOpen] = useState<AccessibleText>();
  const mine = all.filter((one) => one.language === language);
  const shown = mine.length > 0 ? mine : all;
  if (shown.length === 0) return null;
  return (
    <div className={`no-print ${styles.offer}`}>
      {shown.map((one) => {
        const alone = shown.filter(({ kind }) => kind === one.kind).length === 1;
        const name = (
          <span>
            {one.address ? text.app.signLanguage : text.app.easyRead}
            <span className={alone ? 'visually-hidden' : undefined}>
              {': '}
              <span lang={one.language}>{one.title}</span>
              {one.address && <span className="visually-hidden">{` (${text.write.similarOpens})`}</span>}
            </span>
          </span>
        );
        return one.address ? (
          <a
            key={one.id}
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            href={one.address}
            target="_blank"
            rel="noreferrer"
          >
            <VideoplayerIcon aria-hidden="true" />
            {name}
          </a>
        ) : (
          <Button
            key={one.id}
            type="button"
            variant="tertiary"
            data-size="sm"
            aria-haspopup="dialog"
            onClick={() => setOpen(one)}
          >
            <BookIcon aria-hidden="true" />
            {name}
          </Button>
        );
      })}
      {open && (
        <Suspense>
          <EasyRead text={open} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
