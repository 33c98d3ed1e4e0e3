import {
  Button,
  Field,
  Heading,
  Input,
  Label,
  Paragraph,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { FormProblem } from '@/components/form/FormProblem';
import { useText } from '@/i18n/language';
import { replaceWith, type Link } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { isProblem } from '@/transport/problem';
import styles from './Look.module.css';
import { key } from './queries';

const most = 1_000_000;
const stale = key('appearance');

/** The logo as it is, and another one in its place. */
export function LogoForm({ appearance }: { appearance: components['schemas']['Appearance'] }) {
  const text = useText();
  const words = text.look.logo;
  const cache = useQueryClient();
  const prefix = `${useId()}-`;
  const replace = linkTo(appearance._links, 'PUT logo');
  const remove = linkTo(appearance._links, 'DELETE logo');
  const [file, setFile] = useState<File>();
  const [tries, setTries] = useState(0);
  const [removing, setRemoving] = useState(false);
  const sending = useMutation({
    mutationFn: ({ link, chosen }: { link: Link; chosen: File }) => replaceWith(link, chosen),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: stale });
      setTries(0);
      announce(text.common.saved);
    },
  });
  const { error } = sending;
  const reasons = isProblem(error) ? error.invalidParameters.map(({ reason }) => reason) : [];
  const fault = !file ? words.missing : file.size > most ? words.tooLarge : undefined;
  return (
    <form
      className="stack"
      noValidate
      aria-labelledby={`${prefix}heading`}
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (replace && file && !fault) sending.mutate({ link: replace, chosen: file });
      }}
    >
      <Heading level={2} data-size="xs" id={`${prefix}heading`}>
        {words.heading}
      </Heading>
      <Paragraph className="subtle">{words.lead}</Paragraph>
      {appearance.logo ? (
        <img className={styles.logo} src={appearance.logo} alt={words.present} />
      ) : (
        <Paragraph>{words.none}</Paragraph>
      )}
      <FormProblem {...{ error, reasons, prefix, tries }} fields={{}} />
      {replace && (
        <>
          <Field>
            <Label>{words.choose}</Label>
            <Input
              type="file"
              accept="image/jpeg,image/png,image/webp"
              onChange={({ target }) => setFile(target.files?.[0])}
            />
            {tries > 0 && fault && <ValidationMessage role="alert">{fault}</ValidationMessage>}
          </Field>
          <div className="row">
            <Button type="submit" loading={sending.isPending}>
              {words.send}
            </Button>
            {remove && appearance.logo && (
              <Button variant="tertiary" data-color="danger" onClick={() => setRemoving(true)}>
                {words.remove}
              </Button>
            )}
          </div>
        </>
      )}
      {removing && remove && (
        <RemoveDialog
          title={words.present}
          link={remove}
          stale={[stale]}
          onClose={() => setRemoving(false)}
        />
      )}
    </form>
  );
}
