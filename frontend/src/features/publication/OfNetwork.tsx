import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { components } from '@/client/schema';
import { Empty } from '@/components/Empty';
import { networksQuery } from '@/components/queries';
import { useText } from '@/i18n/language';

interface Props {
  chosen: string | undefined;
  onChoose: (networkId: string) => void;
  children: (network: components['schemas']['Network']) => ReactNode;
}

/** A page about one of the municipality's networks. Most are in one; who is in more chooses. */
export function OfNetwork({ chosen, onChoose, children }: Props) {
  const text = useText();
  const networks = useSuspenseQuery(networksQuery()).data;
  const network = networks.find(({ id }) => id === chosen) ?? networks[0];
  if (!network) return <Empty heading={text.comparison.noNetworkTitle}>{text.comparison.noNetwork}</Empty>;
  return (
    <div className="stack-wide">
      {networks.length > 1 && (
        <Field className="no-print">
          <Label>{text.network.one}</Label>
          <Select value={network.id} onChange={({ target }) => onChoose(target.value)}>
            {networks.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {children(network)}
    </div>
  );
}
