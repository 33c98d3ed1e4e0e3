import type { components } from '@/client/schema';
import { TabRow } from '@/components/TabRow';
import { useText } from '@/i18n/language';
import { tabsOf } from './tabs';

export function NetworkTabs({ network }: { network: components['schemas']['Network'] }) {
  const text = useText();
  return (
    <TabRow
      label={text.network.navigation}
      tabs={tabsOf(network).map(({ to, name }) => ({
        to,
        params: { networkId: network.id },
        name: text.network.tabs[name],
      }))}
    />
  );
}
