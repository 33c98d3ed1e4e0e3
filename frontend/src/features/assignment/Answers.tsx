import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { RecordTable } from '@/components/chart/RecordTable';
import { saveSheet } from '@/components/chart/sheet';
import { Filter } from '@/components/Filter';
import { useNameOf } from '@/components/useNameOf';
import { shortDay } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import type { Assignment, Part } from './queries';
import { partsSearch } from './search';
import { standingOf, standings } from './standing';
import { StandingTag } from './StandingTag';

const route = getRouteApi('/signed-in/learning/assignments/$assignmentId');

interface Props {
  assignment: Assignment;
  parts: Part[];
}

/** The answers by department, in the order of the organisation. */
export function Answers({ assignment, parts }: Props) {
  const nameOf = useNameOf();
  const { assignment: text, chart } = useText();
  const words = text.overview;
  const language = useLanguage();
  const id = useId();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const everybody = parts.length === assignment.managers;
  const shown = parts.filter((part) => !state || standingOf(part) === state);
  const columns = [
    { label: words.department },
    { label: words.manager },
    { label: words.state, bare: true },
    { label: words.answeredOn },
    { label: words.answer, bare: true },
  ];
  const save = () =>
    saveSheet(
      {
        columns,
        rows: parts.map((part) => [
          part.department.name,
          nameOf(part.manager),
          text.states[standingOf(part)],
          part.answeredAt,
          part.answer,
        ]),
      },
      words.file,
    );
  return (
    <section className="card stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {everybody ? words.answers : words.ownAnswers}
      </Heading>
      {everybody && (
        <Filter
          label={words.filter}
          value={state ?? ''}
          options={[
            { value: '', label: words.all },
            ...standings.map((value) => ({ value, label: text.states[value] })),
          ]}
          onChange={(value) => navigate({ search: partsSearch({ state: value }), replace: true })}
        />
      )}
      {shown.length === 0 && <Paragraph className="subtle">{words.nobody}</Paragraph>}
      {shown.length > 0 && (
        <RecordTable
          caption={words.answers}
          columns={columns}
          rows={shown.map((part) => ({
            key: part.id,
            cells: [
              part.department.name,
              nameOf(part.manager),
              <StandingTag standing={standingOf(part)} />,
              part.answeredAt && shortDay(part.answeredAt, language),
              part.answer && <p className="written">{part.answer}</p>,
            ],
          }))}
        />
      )}
      {everybody && (
        <div className="no-print">
          <Button variant="secondary" data-size="sm" onClick={() => void save()}>
            <DownloadIcon aria-hidden="true" />
            {chart.download}
          </Button>
        </div>
      )}
    </section>
  );
}
