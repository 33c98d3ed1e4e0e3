import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { languages, useLanguage, useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { key, type AccessibleText } from './queries';

const kinds = ['SIGN_LANGUAGE', 'EASY_READ'] as const;
const places = ['WRITING', 'PROMISE', 'DATA', 'ACCESSIBILITY'] as const;

interface Props {
  link: Link;
  former?: AccessibleText;
  onClose: () => void;
}

/** A film has an address and a text has words; never both. */
export function AccessibleTextDialog({ link, former, onClose }: Props) {
  const text = useText();
  const words = text.look.text;
  const prefix = `${useId()}-`;
  const language = useLanguage();
  const form = useForm({
    defaultValues: {
      kind: former?.kind ?? 'SIGN_LANGUAGE',
      place: former?.place ?? 'WRITING',
      language: former?.language ?? language,
      title: former?.title ?? '',
      text: former?.text ?? '',
      address: former?.address ?? '',
    },
    shouldFocusError: false,
  });
  const film = useWatch({ control: form.control, name: 'kind' }) === 'SIGN_LANGUAGE';
  const field = { form, prefix };
  return (
    <EntryDialog
      {...{ words, former, link, form, prefix, onClose }}
      body={({ text: said, address, ...rest }) =>
        written({ ...rest, ...(film ? { address } : { text: said }) })
      }
      stale={[key('accessible-texts')]}
    >
      <Choice
        id={`${prefix}kind`}
        legend={words.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        register={form.register('kind')}
        sideBySide
      />
      <Field>
        <Label>{words.place}</Label>
        <Select id={`${prefix}place`} {...form.register('place')}>
          {places.map((place) => (
            <Select.Option key={place} value={place}>
              {words.places[place]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{words.language}</Label>
        <Select id={`${prefix}language`} {...form.register('language')}>
          {languages.map((one) => (
            <Select.Option key={one} value={one} lang={one}>
              {text.app.languages[one]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <WrittenField {...field} name="title" label={words.name} max={120} />
      {film ? (
        <WrittenField
          {...field}
          key="address"
          name="address"
          label={words.address}
          hint={words.addressHint}
          type="url"
          max={500}
          shape={{ pattern: /^https:\/\/[^\s/?#@<>"\\]+([/?#][^\s<>"\\]*)?$/, message: words.addressShape }}
        />
      ) : (
        <WrittenField {...field} key="text" name="text" label={words.words} rows={8} max={8000} />
      )}
    </EntryDialog>
  );
}
