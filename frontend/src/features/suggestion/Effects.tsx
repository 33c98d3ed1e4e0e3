import { Tag } from '@digdir/designsystemet-react';
import type { components } from '@/client/schema';
import { useNow } from '@/components/useNow';
import { dayAndMonth } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { OutcomePart } from './OutcomePart';

/** What became better, as it was told when it was done and at each follow-up. */
export function Effects({ effects }: { effects: components['schemas']['Effect'][] }) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const amount = (value: number) => new Intl.NumberFormat(language).format(value);
  return effects.map((effect) => {
    const { areas, description, hoursSavedPerMonth, moneySavedPerYear, followUpDay, stillInUse } = effect;
    const when = followUpDay ? text.one.effectAfter(followUpDay) : text.one.effectAtDone;
    return (
      <OutcomePart
        key={effect.recordedAt}
        heading={`${text.one.effects} – ${when.toLocaleLowerCase(language)}`}
        aside={[effect.recordedBy?.displayName, dayAndMonth(effect.recordedAt, language, now)]
          .filter(Boolean)
          .join(', ')}
      >
        {stillInUse !== undefined && (
          <p className="written">
            <strong>{stillInUse ? text.one.stillInUse : text.one.notInUse}</strong>
          </p>
        )}
        {areas.length > 0 && (
          <div className="row">
            {areas.map((area) => (
              <Tag key={area} data-color="accent">
                {text.areas[area]}
              </Tag>
            ))}
          </div>
        )}
        {description && <p className="written">{description}</p>}
        {hoursSavedPerMonth !== undefined && (
          <p className="written">{text.one.hoursSaved(amount(hoursSavedPerMonth))}</p>
        )}
        {moneySavedPerYear !== undefined && (
          <p className="written">{text.one.moneySaved(amount(moneySavedPerYear))}</p>
        )}
      </OutcomePart>
    );
  });
}
