import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { announce } from '@/components/announce';
import { Choices } from '@/components/form/Choices';
import { FormProblem } from '@/components/form/FormProblem';
import { useNameOf } from '@/components/useNameOf';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { isProblem } from '@/transport/problem';
import { useSubmit } from '@/transport/submit';
import { stale, type SignUp } from './queries';

interface Props {
  link: Link;
  /** The version of the occasion that the person is looking at. */
  etag: string;
  seated: SignUp[];
}

/** Who of those with a seat was there: ticked, then saved once. */
export function Attendance({ link, etag, seated }: Props) {
  const nameOf = useNameOf();
  const text = useText();
  const words = text.training.people;
  const cache = useQueryClient();
  const prefix = `${useId()}-`;
  const there = seated.filter(({ attended }) => attended).map(({ id }) => id);
  const noted = seated.some(({ attended }) => attended !== undefined);
  const [ticked, setTicked] = useState(there);
  const submit = useSubmit({
    onDone: async () => {
      await Promise.all(stale.map((queryKey) => cache.invalidateQueries({ queryKey })));
      announce(words.attendanceSaved);
    },
  });
  const { error, submittedAt } = submit;
  const reasons = isProblem(error) ? error.invalidParameters.map(({ reason }) => reason) : [];
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit.mutate({ link, body: { signUpIds: ticked }, etag });
      }}
    >
      <Paragraph className="subtle">{words.attendanceLead}</Paragraph>
      <FormProblem {...{ error, reasons, prefix }} fields={{}} tries={submittedAt} />
      <Choices
        id={`${prefix}signUpIds`}
        legend={words.attendance}
        options={seated.map(({ id, person }) => ({ value: id, label: nameOf(person) }))}
        chosen={ticked}
        onChange={setTicked}
      />
      <div className="row no-print">
        <Button type="submit" loading={submit.isPending}>
          {words.saveAttendance}
        </Button>
        <Button variant="tertiary" onClick={() => setTicked(seated.map(({ id }) => id))}>
          {words.all}
        </Button>
      </div>
      <Paragraph className="subtle" role="status">
        {noted ? words.attended(there.length, seated.length) : words.notNoted}
      </Paragraph>
    </form>
  );
}
