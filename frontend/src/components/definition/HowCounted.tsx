import { Button, Paragraph } from '@digdir/designsystemet-react';
import { QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '@/client/schema';
import { Failure } from '@/components/Failure';
import { FormDialog } from '@/components/FormDialog';
import { Pending } from '@/components/Pending';
import { definitionQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import { unbroken } from '@/i18n/numbers';

type Topic = components['schemas']['ClauseTopic'];

interface Props {
  /** What the figure is called, for those who hear the button without seeing what it stands beside. */
  name: string;
  topics: Topic[];
  /** The version that the figure was counted by. */
  version: number;
  /** Written out, where there is room. */
  long?: boolean;
}

/** "Så räknas det": the clause of the definition that a figure follows. */
export function HowCounted({ name, topics, version, long = false }: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        className="no-print"
        icon={!long}
        aria-label={text.definition.howIs(name)}
        onClick={() => setOpen(true)}
      >
        <QuestionmarkCircleIcon aria-hidden="true" />
        {long && text.definition.how}
      </Button>
      {open && <Clauses {...{ name, topics, version }} onClose={() => setOpen(false)} />}
    </>
  );
}

function Clauses({ name, topics, version, onClose }: Omit<Props, 'long'> & { onClose: () => void }) {
  const text = useText();
  const { data, error, refetch } = useQuery(definitionQuery(version));
  const clauses = topics.flatMap((topic) => data?.clauses.filter((clause) => clause.topic === topic) ?? []);
  return (
    <FormDialog heading={text.definition.howIs(name)} onClose={onClose}>
      <div className="stack">
        {error && <Failure error={error} retry={() => void refetch()} />}
        {!data && !error && <Pending rows={1} />}
        {clauses.map(({ topic, text: words }) => (
          <div key={topic}>
            <strong>{text.definition.topics[topic]}</strong>
            <p className="written">{unbroken(words)}</p>
          </div>
        ))}
        <Paragraph>
          <Link className="ds-link" to="/definitions/$version" params={{ version: String(version) }}>
            {text.definition.whole(version)}
          </Link>
        </Paragraph>
      </div>
    </FormDialog>
  );
}
