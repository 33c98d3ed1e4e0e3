import { Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { DueDate } from '@/components/DueDate';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { Passage } from '@/components/entry/Passage';
import { useText } from '@/i18n/language';
import { AnswerDialog } from './AnswerDialog';
import type { Part } from './queries';
import { sorted, standingOf } from './standing';
import { StandingTag } from './StandingTag';

/** What the signed-in manager is asked to do: late first; what is answered folded away. */
export function OwnParts({ parts }: { parts: Part[] }) {
  const text = useText().assignment;
  const id = useId();
  const [answering, setAnswering] = useState<Part>();
  const { open, answered } = sorted(parts);
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {text.own}
      </Heading>
      {open.length === 0 && <Paragraph className="subtle">{text.ownNone}</Paragraph>}
      <PartCards label={text.own} parts={open} onAnswer={setAnswering} />
      {answered.length > 0 && (
        <Details>
          <Details.Summary>{text.answered(answered.length)}</Details.Summary>
          <Details.Content>
            <PartCards label={text.answered(answered.length)} parts={answered} onAnswer={setAnswering} />
          </Details.Content>
        </Details>
      )}
      {answering?._links.answer && (
        <AnswerDialog
          part={answering}
          link={answering._links.answer}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </section>
  );
}

function PartCards({
  label,
  parts,
  onAnswer,
}: {
  label: string;
  parts: Part[];
  onAnswer: (part: Part) => void;
}) {
  const { assignment } = useText();
  const words = assignment.answering;
  return (
    <EntryList label={label}>
      {parts.map((part) => {
        const open = part.state === 'OPEN';
        const name = assignment.of(part.title, part.department.name);
        return (
          <EntryCard
            key={part.id}
            title={part.title}
            facts={
              <>
                <span>{part.department.name}</span>
                {open && <DueDate due={{ dueOn: part.dueOn, dueReason: 'DECIDE', overdue: part.overdue }} />}
                {!open && <StandingTag standing={standingOf(part)} />}
              </>
            }
          >
            <p className="written">{part.description}</p>
            <Passage heading={words.answer}>{part.answer}</Passage>
            {part._links.answer && (
              <div>
                <Button
                  variant={open ? 'primary' : 'tertiary'}
                  data-size={open ? undefined : 'sm'}
                  aria-label={open ? words.buttonOf(name) : words.againOf(name)}
                  onClick={() => onAnswer(part)}
                >
                  {open ? words.button : words.again}
                </Button>
              </div>
            )}
          </EntryCard>
        );
      })}
    </EntryList>
  );
}
