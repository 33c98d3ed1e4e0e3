import { Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { TabTop } from '@/components/entry/TabTop';
import { Failure } from '@/components/Failure';
import { Pending } from '@/components/Pending';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { AccessibleTextDialog } from './AccessibleTextDialog';
import { accessibleTextsQuery, key, type AccessibleText } from './queries';

/** Films in sign language and texts that are easy to read. */
export function AccessibleTexts() {
  const text = useText();
  const words = text.look.text;
  const id = useId();
  const texts = useQuery(accessibleTextsQuery(useMunicipalityCode()));
  const add = linkTo(useMyself()._links, 'POST accessible-texts');
  const [open, setOpen] = useState<{ add?: true; change?: AccessibleText; remove?: AccessibleText }>({});
  const close = () => setOpen({});
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {words.heading}
      </Heading>
      <TabTop lead={words.lead} add={add && { label: words.add, onClick: () => setOpen({ add: true }) }} />
      {texts.error && <Failure error={texts.error} retry={() => void texts.refetch()} />}
      {texts.isPending && <Pending rows={1} />}
      {texts.data?.length === 0 && <Paragraph className="subtle">{words.none}</Paragraph>}
      <EntryList label={words.heading} columns>
        {texts.data?.map((one) => (
          <EntryCard
            key={one.id}
            title={one.title}
            level={3}
            facts={
              <>
                <Tag data-size="sm">{words.kinds[one.kind]}</Tag>
                <span>{words.places[one.place]}</span>
                <span>{text.app.languages[one.language]}</span>
              </>
            }
            onChange={one._links.update && (() => setOpen({ change: one }))}
            onRemove={one._links.delete && (() => setOpen({ remove: one }))}
          >
            {one.text && (
              <p className="written" lang={one.language}>
                {one.text}
              </p>
            )}
            {one.address && (
              <Link href={one.address} rel="noreferrer" target="_blank">
                {one.address}
              </Link>
            )}
          </EntryCard>
        ))}
      </EntryList>
      {open.add && add && <AccessibleTextDialog link={add} onClose={close} />}
      {open.change?._links.update && (
        <AccessibleTextDialog link={open.change._links.update} former={open.change} onClose={close} />
      )}
      {open.remove?._links.delete && (
        <RemoveDialog
          title={open.remove.title}
          link={open.remove._links.delete}
          stale={[key('accessible-texts')]}
          onClose={close}
        />
      )}
    </section>
  );
}
