import { Button } from '@digdir/designsystemet-react';
import { FileTextIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { templatesQuery, type TemplateKind } from './queries';
import styles from './UseTemplate.module.css';

interface Props {
  kind: TemplateKind;
  /** Id of the field that the words are for. */
  field: string;
  onUse: (words: string) => void;
}

/** The municipality's own words to start from; nothing where it has none for this answer. */
export function UseTemplate({ kind, field, onUse }: Props) {
  const text = useText().textTemplate;
  const id = useId();
  const [open, setOpen] = useState(false);
  const mayRead = linkTo(useMyself()._links, 'GET text-templates');
  const templates = useQuery({ ...templatesQuery(useMunicipalityCode()), enabled: Boolean(mayRead) });
  const fitting = templates.data?.filter((template) => template.kind === kind) ?? [];
  if (fitting.length === 0) return null;
  const use = (words: string) => {
    onUse(words);
    setOpen(false);
    document.getElementById(field)?.focus();
  };
  return (
    <div className={styles.use}>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <FileTextIcon aria-hidden="true" />
        {text.use}
      </Button>
      <ul id={id} className={`unlisted ${styles.templates}`} hidden={!open} aria-label={text.choose}>
        {fitting.map((template) => (
          <li key={template.id}>
            <button type="button" className={styles.template} onClick={() => use(template.text)}>
              <strong>{template.name}</strong>
              <span className={`subtle small ${styles.beginning}`}>{template.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
