import { Button } from '@digdir/designsystemet-react';
import { HeartIcon } from '@navikt/aksel-icons';
import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeading } from '@/components/PageHeading';
import { TabRow } from '@/components/TabRow';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import { CelebrateDialog } from './CelebrateDialog';

/** Thanks to units and teams, the examples that won, and how the municipality celebrates. */
export function RecognitionPage() {
  const text = useText().recognition;
  const { celebrate } = useMyself()._links;
  const [open, setOpen] = useState(false);
  return (
    <>
      <PageHeading
        lead={text.lead}
        beside={
          celebrate && (
            <Button className="no-print" onClick={() => setOpen(true)}>
              <HeartIcon aria-hidden="true" />
              {text.celebrate}
            </Button>
          )
        }
      >
        {text.title}
      </PageHeading>
      <TabRow
        label={text.navigation}
        tabs={[
          { to: '/recognition', name: text.tabs.wall },
          { to: '/recognition/awards', name: text.tabs.awards },
          { to: '/recognition/forms', name: text.tabs.forms },
        ]}
      />
      <Outlet />
      {open && celebrate && <CelebrateDialog link={celebrate} onClose={() => setOpen(false)} />}
    </>
  );
}
