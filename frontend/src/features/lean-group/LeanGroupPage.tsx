import { Outlet } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { TabRow } from '@/components/TabRow';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';

/** The lean group's room. What it talks about is for its members alone. */
export function LeanGroupPage() {
  const { leanGroup: text } = useText();
  const { _links } = useMyself();
  return (
    <>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <TabRow
        label={text.navigation}
        tabs={[
          { to: '/lean-group', name: text.tabs.coverage },
          { to: '/lean-group/members', name: text.tabs.members },
          ...(_links['lean-group-meetings']
            ? [{ to: '/lean-group/meetings', name: text.tabs.meetings } as const]
            : []),
        ]}
      />
      <Outlet />
    </>
  );
}
