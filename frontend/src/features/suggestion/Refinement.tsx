import { Button, Paragraph } from '@digdir/designsystemet-react';
import { HandShakeHeartIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { AskSupportDialog } from './AskSupportDialog';
import { OutcomePart } from './OutcomePart';
import { refinementQuery } from './queries';
import { SupportRequest } from './SupportRequest';

/** Knowledge and working time that the suggestion asks for, what was offered, and how much of it was used. */
export function Refinement({ suggestion }: { suggestion: components['schemas']['Suggestion'] }) {
  const words = useText().refinement;
  const requests = useQuery(refinementQuery(useMunicipalityCode(), suggestion.id)).data ?? [];
  const ask = suggestion._links['ask-for-support'];
  const [asking, setAsking] = useState(false);
  if (!ask && requests.length === 0) return null;
  return (
    <OutcomePart heading={words.heading}>
      {requests.length === 0 && <Paragraph className="subtle">{words.headingLead}</Paragraph>}
      {requests.map((request) => (
        <SupportRequest key={request.id} request={request} />
      ))}
      {ask && (
        <div className="no-print">
          <Button variant="secondary" onClick={() => setAsking(true)}>
            <HandShakeHeartIcon aria-hidden="true" />
            {words.ask.button}
          </Button>
        </div>
      )}
      {asking && ask && (
        <AskSupportDialog link={ask} suggestionId={suggestion.id} onClose={() => setAsking(false)} />
      )}
    </OutcomePart>
  );
}
