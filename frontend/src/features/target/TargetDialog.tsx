import { Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { components } from '@/client/schema';
import { Choice } from '@/components/form/Choice';
import { decimalOf } from '@/components/form/decimal';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { departmentTreeQuery } from '@/components/queries';
import { useLanguage, useText } from '@/i18n/language';
import { typed } from '@/i18n/numbers';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { MonthlyShares } from './MonthlyShares';
import { sharesOf, sumOf } from './shares';

interface Props {
  year: number;
  link: Link;
  /** The one to change; without it a new one is set. */
  former?: components['schemas']['Target'];
  name?: string;
  /** Departments that have a target already; '' is the whole municipality. */
  taken?: string[];
  onClose: () => void;
}

/** Nobody is chosen yet; the empty value is the whole municipality. */
const nobody = '-';

export interface Values {
  departmentId: string;
  submittedPerEmployee: string;
  implementedPerEmployee: string;
  trajectory: components['schemas']['Trajectory'];
  monthlyShares: string[];
}

export function TargetDialog({ year, link, former, name, taken = [], onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const prefix = `${useId()}-`;
  const departments = useQuery({ ...departmentTreeQuery(useMunicipalityCode()), enabled: !former });
  const written = (value: number) => typed(value, language);
  const form = useForm<Values>({
    defaultValues: {
      departmentId: taken.includes('') ? nobody : '',
      submittedPerEmployee: former ? written(former.submittedPerEmployee) : '',
      implementedPerEmployee: former ? written(former.implementedPerEmployee) : '',
      trajectory: former?.trajectory ?? 'EVEN',
      monthlyShares: former?.monthlyShares?.map(written) ?? Array.from({ length: 12 }, () => ''),
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const trajectory = useWatch({ control: form.control, name: 'trajectory' });
  const number = (value: string) => decimalOf(value) > 0 || text.targets.numberNeeded;
  return (
    <SubmitDialog
      words={{
        heading: former && name ? text.targets.changeHeading(name, year) : text.targets.setHeading(year),
        send: text.common.save,
        done: text.targets.saved,
      }}
      link={link}
      form={form}
      prefix={prefix}
      body={(values) => ({
        ...(former ? {} : { year, departmentId: values.departmentId || undefined }),
        submittedPerEmployee: decimalOf(values.submittedPerEmployee),
        implementedPerEmployee: decimalOf(values.implementedPerEmployee),
        trajectory: values.trajectory,
        monthlyShares: values.trajectory === 'BY_MONTH' ? sharesOf(values.monthlyShares) : undefined,
      })}
      stale={[['target'], ['figure']]}
      onClose={onClose}
    >
      {!former && (
        <Field>
          <Label>{text.targets.whose}</Label>
          <Select
            id={`${prefix}departmentId`}
            aria-invalid={Boolean(errors.departmentId)}
            {...form.register('departmentId', {
              validate: (value) => value !== nobody || text.errors.choose,
            })}
          >
            {taken.includes('') && <Select.Option value={nobody}>{text.targets.choose}</Select.Option>}
            <Select.Option value="" disabled={taken.includes('')}>
              {text.targets.whole}
            </Select.Option>
            {departments.data?.map((department) => (
              <Select.Option
                key={department.id}
                value={department.id}
                disabled={taken.includes(department.id)}
              >
                {'\u2003'.repeat(Math.max(0, department.path.length - 1)) + department.name}
              </Select.Option>
            ))}
          </Select>
          {errors.departmentId && <ValidationMessage>{errors.departmentId.message}</ValidationMessage>}
        </Field>
      )}
      <Textfield
        id={`${prefix}implementedPerEmployee`}
        label={text.measures.implementedPerEmployee}
        description={text.targets.hint}
        inputMode="decimal"
        error={errors.implementedPerEmployee?.message}
        {...form.register('implementedPerEmployee', { validate: number })}
      />
      <Textfield
        id={`${prefix}submittedPerEmployee`}
        label={text.measures.submittedPerEmployee}
        inputMode="decimal"
        error={errors.submittedPerEmployee?.message}
        {...form.register('submittedPerEmployee', { validate: number })}
      />
      <Choice
        id={`${prefix}trajectory`}
        legend={text.targets.trajectory}
        options={(['EVEN', 'BY_MONTH'] as const).map((value) => ({
          value,
          label: text.targets.trajectories[value],
        }))}
        register={form.register('trajectory')}
        sideBySide
      />
      {trajectory === 'BY_MONTH' && (
        <MonthlyShares
          {...{ form, prefix, year }}
          valid={(values) => sumOf(sharesOf(values.monthlyShares)) === 100 || text.targets.sumNeeded}
        />
      )}
    </SubmitDialog>
  );
}
