import { Heading } from '@digdir/designsystemet-react';
import { FileTextIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { TabTop } from '@/components/entry/TabTop';
import { PageHeading } from '@/components/PageHeading';
import { templateKey, templatesQuery, type TextTemplate } from '@/components/template/queries';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { TemplateDialog } from './TemplateDialog';
import { templateKinds } from './templateKinds';

/** The municipality's own words for answers, by what is answered. */
export function TemplatesPage() {
  const text = useText().textTemplate;
  const templates = useSuspenseQuery(templatesQuery(useMunicipalityCode())).data;
  const add = linkTo(useMyself()._links, 'POST text-templates');
  const [open, setOpen] = useState<{ add?: true; change?: TextTemplate; remove?: TextTemplate }>({});
  const close = () => setOpen({});
  const used = templateKinds.filter((kind) => templates.some((template) => template.kind === kind));
  return (
    <>
      <PageHeading>{text.title}</PageHeading>
      <div className="stack-wide">
        <TabTop lead={text.lead} add={add && { label: text.add, onClick: () => setOpen({ add: true }) }} />
        {templates.length === 0 && (
          <Empty heading={text.emptyTitle} icon={<FileTextIcon />}>
            {text.empty}
          </Empty>
        )}
        {used.map((kind) => (
          <section key={kind} className="stack" aria-labelledby={`templates-${kind}`}>
            <Heading id={`templates-${kind}`} level={2} data-size="2xs">
              {text.kinds[kind]}
            </Heading>
            <EntryList label={text.kinds[kind]} columns>
              {templates
                .filter((template) => template.kind === kind)
                .map((template) => (
                  <EntryCard
                    key={template.id}
                    title={template.name}
                    level={3}
                    onChange={template._links.update && (() => setOpen({ change: template }))}
                    onRemove={template._links.delete && (() => setOpen({ remove: template }))}
                  >
                    <p className="written">{template.text}</p>
                  </EntryCard>
                ))}
            </EntryList>
          </section>
        ))}
      </div>
      {open.add && add && <TemplateDialog link={add} onClose={close} />}
      {open.change?._links.update && (
        <TemplateDialog link={open.change._links.update} former={open.change} onClose={close} />
      )}
      {open.remove?._links.delete && (
        <RemoveDialog
          title={open.remove.name}
          link={open.remove._links.delete}
          stale={[templateKey]}
          onClose={close}
        />
      )}
    </>
  );
}
