import { Button, Tag } from '@digdir/designsystemet-react';
import { DownloadIcon, ExternalLinkIcon } from '@navikt/aksel-icons';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { AddFile } from './AddFile';
import styles from './Collaboration.module.css';
import { EntryCard } from '@/components/entry/EntryCard';
import type { ToolboxEntry } from './queries';
import { sizeOf } from './size';

interface Props {
  entry: ToolboxEntry;
  onChange: () => void;
  onRemove: () => void;
  onRemoveFile: () => void;
}

export function ToolboxCard({ entry, onChange, onRemove, onRemoveFile }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.collaboration.toolbox;
  const { title, attachment, link, addedBy, addedAt, _links } = entry;
  return (
    <EntryCard
      title={title}
      facts={
        <>
          <Tag data-size="sm">{words.kinds[entry.kind]}</Tag>
          <span>{words.addedBy(addedBy?.name ?? words.coordinator, dayMonthAndYear(addedAt, language))}</span>
        </>
      }
      onChange={_links.update && onChange}
      onRemove={_links.delete && onRemove}
    >
      <p className="written">{entry.description}</p>
      <div className={`hide-empty ${styles.links}`}>
        {link && (
          <a className={`ds-link ${styles.fetch}`} href={link} target="_blank" rel="noreferrer">
            <ExternalLinkIcon aria-hidden="true" />
            {words.openLink}
            <span className="visually-hidden">{`: ${title}`}</span>
          </a>
        )}
        {attachment?._links.self && (
          <a className={`ds-link ${styles.fetch}`} href={attachment._links.self.href} download>
            <DownloadIcon aria-hidden="true" />
            {words.fetchFile(attachment.name, sizeOf(attachment.size, language))}
          </a>
        )}
        {attachment?._links.delete && (
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            aria-label={`${words.removeFile}: ${attachment.name}`}
            onClick={onRemoveFile}
          >
            {words.removeFile}
          </Button>
        )}
        {_links['add-file'] && <AddFile link={_links['add-file']} title={title} />}
      </div>
    </EntryCard>
  );
}
