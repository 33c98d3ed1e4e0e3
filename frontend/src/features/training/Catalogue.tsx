import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { BookIcon, PlusIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { OccasionDialog } from './OccasionDialog';
import { stale, trainingsQuery, type Training } from './queries';
import { TrainingDialog } from './TrainingDialog';
import styles from './Training.module.css';

/** What is taught, whether or not an occasion is planned. */
export function Catalogue() {
  const text = useText();
  const words = text.training.catalogue;
  const add = useMyself()._links['add-training'];
  const trainings = useSuspenseQuery(trainingsQuery(useMunicipalityCode())).data;
  const [open, setOpen] = useState<{ add?: true; change?: Training; plan?: Training; remove?: Training }>({});
  const close = () => setOpen({});
  const { change, plan, remove } = open;
  return (
    <section className={styles.catalogue} aria-labelledby="catalogue">
      <div className={styles.top}>
        <div>
          <Heading id="catalogue" level={2} data-size="xs">
            {words.heading}
          </Heading>
          <Paragraph className="subtle">{words.lead}</Paragraph>
        </div>
        {add && (
          <Button className="no-print" variant="secondary" onClick={() => setOpen({ add: true })}>
            <PlusIcon aria-hidden="true" />
            {words.add}
          </Button>
        )}
      </div>
      {trainings.length === 0 && (
        <Empty heading={words.emptyTitle} icon={<BookIcon />}>
          {add ? words.emptyAdd : words.empty}
        </Empty>
      )}
      <EntryList label={words.heading} columns>
        {trainings.map((training) => (
          <EntryCard
            key={training.id}
            title={training.title}
            level={3}
            facts={<Tag data-size="sm">{text.training.kinds[training.kind]}</Tag>}
            tools={
              training._links['plan-occasion'] && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={text.training.occasions.addOf(training.title)}
                  onClick={() => setOpen({ plan: training })}
                >
                  {text.training.occasions.add}
                </Button>
              )
            }
            onChange={training._links.update && (() => setOpen({ change: training }))}
            onRemove={training._links.delete && (() => setOpen({ remove: training }))}
          >
            {training.description && <p className="written">{training.description}</p>}
          </EntryCard>
        ))}
      </EntryList>
      {open.add && add && <TrainingDialog link={add} onClose={close} />}
      {change?._links.update && (
        <TrainingDialog link={change._links.update} former={change} onClose={close} />
      )}
      {plan?._links['plan-occasion'] && (
        <OccasionDialog link={plan._links['plan-occasion']} trainingId={plan.id} onClose={close} />
      )}
      {remove?._links.delete && (
        <RemoveDialog {...{ stale }} title={remove.title} link={remove._links.delete} onClose={close} />
      )}
    </section>
  );
}
