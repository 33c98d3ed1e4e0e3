import { Field, Label, Select } from '@digdir/designsystemet-react';
import { languages, useLanguage, useText, type Language } from '@/i18n/language';
import { useChooseLanguage } from '@/transport/myself';
import { appearances, showAppearance, useAppearance, type Appearance } from './appearance';

/** Language and light or dark. */
export function Preferences() {
  const text = useText();
  const language = useLanguage();
  const appearance = useAppearance();
  const choose = useChooseLanguage();
  return (
    <>
      <Field>
        <Label>{text.app.language}</Label>
        <Select value={language} onChange={(event) => choose.mutate(event.target.value as Language)}>
          {languages.map((one) => (
            <Select.Option key={one} value={one} lang={one}>
              {text.app.languages[one]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{text.app.appearance}</Label>
        <Select value={appearance} onChange={(event) => showAppearance(event.target.value as Appearance)}>
          {appearances.map((one) => (
            <Select.Option key={one} value={one}>
              {text.app.appearances[one]}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </>
  );
}
