import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PersonIcon } from '@navikt/aksel-icons';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { TopicCard } from '@/components/TopicCard';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { useMyself } from '@/transport/myself';
import styles from './NameCard.module.css';

const longest = 120;

/** Who the product believes that somebody is, and the way to put the name right. */
export function NameCard() {
  const text = useText();
  const words = text.me.name;
  const { displayName, department, municipality, roles, _links } = useMyself();
  const change = linkTo(_links, 'PUT persons/me');
  const [open, setOpen] = useState(false);
  const names = [...new Set(roles.map(({ role }) => text.roles[role]))].join(', ');
  return (
    <TopicCard heading={words.heading} icon={<PersonIcon />}>
      <div>
        <Paragraph className={styles.name}>{displayName}</Paragraph>
        <Paragraph className="subtle">
          {[names, department?.name, municipality?.name].filter(Boolean).join(' · ')}
        </Paragraph>
      </div>
      {change && (
        <>
          <Paragraph className="subtle small">{words.from}</Paragraph>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {words.change}
          </Button>
        </>
      )}
      {open && change && <NameDialog link={change} onClose={() => setOpen(false)} />}
    </TopicCard>
  );
}

function NameDialog({ link, onClose }: { link: Link; onClose: () => void }) {
  const text = useText();
  const words = text.me.name;
  const { displayName, language } = useMyself();
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { displayName }, shouldFocusError: false });
  return (
    <SubmitDialog
      words={{ heading: words.change, lead: words.changeLead, send: text.common.save, done: words.done }}
      {...{ link, form, prefix, onClose }}
      body={(values) => ({ displayName: values.displayName.trim(), language })}
      // A name stands on nearly every page.
      stale={[[]]}
    >
      <WrittenField {...{ form, prefix }} name="displayName" label={words.field} max={longest} />
    </SubmitDialog>
  );
}
