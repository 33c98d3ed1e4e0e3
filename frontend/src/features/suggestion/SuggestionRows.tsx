import type { components } from '@/client/schema';
import { SuggestionCard } from '@/components/SuggestionCard';

interface Props {
  items: components['schemas']['SuggestionSummary'][];
  label: string;
  headingLevel?: 2 | 3;
}

export function SuggestionRows({ items, label, headingLevel }: Props) {
  return (
    <ul className="unlisted stack" aria-label={label}>
      {items.map((suggestion) => (
        <li key={suggestion.id}>
          <SuggestionCard suggestion={suggestion} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
