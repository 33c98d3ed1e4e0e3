import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ButtonLink } from '@/components/ButtonLink';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { departments, persons, suggestions } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { FormDialog } from '@/components/FormDialog';
import { Pending } from '@/components/Pending';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { Chosen, type Values } from './Chosen';
import { formsQuery, stale, type RecognitionForm } from './queries';

interface Props {
  link: Link;
  onClose: () => void;
}

/** Thanks to a unit or a team; or a question to a person, who is asked first. */
export function CelebrateDialog(props: Props) {
  const text = useText().recognition;
  const forms = useQuery(formsQuery(useMunicipalityCode())).data;
  if (forms?.length) return <Celebrate {...props} forms={forms} />;
  return (
    <FormDialog heading={text.celebrateHeading} onClose={props.onClose}>
      {!forms && <Pending />}
      {forms && (
        <div className="stack">
          <Paragraph>{text.noForms}</Paragraph>
          <div>
            <ButtonLink to="/recognition/forms" variant="secondary" onClick={props.onClose}>
              {text.tabs.forms}
            </ButtonLink>
          </div>
        </div>
      )}
    </FormDialog>
  );
}

function Celebrate({ link, forms, onClose }: Props & { forms: RecognitionForm[] }) {
  const text = useText();
  const words = text.recognition;
  const code = useMunicipalityCode();
  const prefix = `${useId()}-`;
  const form = useForm<Values>({
    defaultValues: {
      formId: forms.length === 1 ? forms[0]!.id : '',
      whom: 'UNIT',
      teamName: '',
      message: '',
    },
    shouldFocusError: false,
  });
  const whom = useWatch({ control: form.control, name: 'whom' });
  const field = { form, prefix };
  return (
    <SubmitDialog
      words={{
        heading: words.celebrateHeading,
        lead: words.celebrateLead,
        send: words.celebrateSend,
        done: words.celebrated,
      }}
      {...{ link, stale, form, prefix, onClose }}
      body={({ formId, unit, teamName, person, suggestion, message }) => ({
        formId,
        ...(whom === 'UNIT'
          ? { departmentId: unit?.id, teamName: teamName.trim() || undefined }
          : { personId: person?.id }),
        suggestionId: suggestion?.id,
        message: message.trim(),
      })}
      aliases={{ departmentId: 'unit', personId: 'person', suggestionId: 'suggestion' }}
    >
      <Choice
        id={`${prefix}whom`}
        legend={words.whom}
        options={(['UNIT', 'PERSON'] as const).map((value) => ({ value, label: words.whoms[value] }))}
        register={form.register('whom')}
      />
      {whom === 'UNIT' && (
        <>
          <Chosen {...field} name="unit" source={departments(code)} needed={words.unitNeeded} />
          <WrittenField
            {...field}
            name="teamName"
            label={words.team}
            hint={words.teamHint}
            max={120}
            optional
          />
        </>
      )}
      {whom === 'PERSON' && (
        <Chosen
          {...field}
          name="person"
          hint={words.personHint}
          source={persons(code)}
          needed={words.personNeeded}
        />
      )}
      <Choice
        id={`${prefix}formId`}
        legend={words.form}
        options={forms.map(({ id, name }) => ({ value: id, label: name }))}
        error={form.formState.errors.formId?.message}
        register={form.register('formId', { required: text.errors.choose })}
      />
      <WrittenField
        {...field}
        name="message"
        label={words.message}
        hint={words.messageHint}
        max={2000}
        rows={4}
      />
      <Chosen {...field} name="suggestion" source={suggestions(code, '')} />
    </SubmitDialog>
  );
}
