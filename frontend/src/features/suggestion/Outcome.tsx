import type { components } from '@/client/schema';
import { useNow } from '@/components/useNow';
import { dayAndMonth } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { Effects } from './Effects';
import { OutcomePart } from './OutcomePart';
import styles from './SuggestionPage.module.css';

type Schemas = components['schemas'];

const signed = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');

/** Assessment, decision, plan, what was done and what it gave: as much as there is of it. */
export function Outcome({ suggestion }: { suggestion: Schemas['Suggestion'] }) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const day = (value: string) => dayAndMonth(value, language, now);
  const { assessment, decision, plan, implementation, effects, stopReason } = suggestion;
  const planned = plan?.responsible ?? plan?.plannedOn;
  return (
    <>
      {implementation && (
        <OutcomePart
          heading={text.one.implementation}
          aside={signed(implementation.implementedBy?.displayName, day(implementation.implementedOn))}
        >
          <p className="written">{implementation.description}</p>
        </OutcomePart>
      )}
      <Effects effects={effects} />
      {stopReason && (
        <OutcomePart heading={text.one.stopped}>
          <p className="written">{stopReason}</p>
        </OutcomePart>
      )}
      {planned && (
        <OutcomePart heading={text.one.plan}>
          <dl className={styles.facts}>
            {plan?.responsible && <Fact name={text.one.responsible} value={plan.responsible.displayName} />}
            {plan?.plannedOn && <Fact name={text.one.plannedOn} value={day(plan.plannedOn)} />}
          </dl>
        </OutcomePart>
      )}
      {decision && (
        <OutcomePart
          heading={`${text.one.decision}: ${text.one.decisions[decision.outcome].toLocaleLowerCase(language)}`}
          aside={signed(decision.decidedBy?.displayName, day(decision.decidedAt))}
        >
          {decision.reason && <p className="written">{decision.reason}</p>}
          {decision.deferredUntil && (
            <p className="written">{text.one.deferredUntil(day(decision.deferredUntil))}</p>
          )}
        </OutcomePart>
      )}
      {assessment && (
        <OutcomePart
          heading={text.one.assessment}
          aside={signed(assessment.assessedBy?.displayName, day(assessment.assessedAt))}
        >
          <p className="written">
            {[text.effort[assessment.effort], text.benefit[assessment.benefit]].join(' · ')}
            {assessment.areas?.length
              ? ` · ${assessment.areas.map((area) => text.areas[area]).join(', ')}`
              : ''}
          </p>
          {assessment.note && <p className="written">{assessment.note}</p>}
        </OutcomePart>
      )}
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
