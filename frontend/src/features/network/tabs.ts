import type { components } from '@/client/schema';
import type { Messages } from '@/i18n/messages';

type Network = components['schemas']['Network'];

/** The tabs of a network, in their order. Each stands there for those whom the network offers its link. */
const all = [
  { to: '/networks/$networkId/readiness', link: 'member-standings', name: 'readiness' },
  { to: '/networks/$networkId/comparison', link: 'publications', name: 'comparison' },
  { to: '/networks/$networkId/members', link: 'members', name: 'members' },
  { to: '/networks/$networkId/definition', link: undefined, name: 'definition' },
  { to: '/networks/$networkId/meetings', link: 'meetings', name: 'meetings' },
  { to: '/networks/$networkId/action-plans', link: 'action-plans', name: 'actionPlans' },
  { to: '/networks/$networkId/toolbox', link: 'toolbox-entries', name: 'toolbox' },
  { to: '/networks/$networkId/visits', link: 'visits', name: 'visits' },
] as const satisfies readonly { to: string; link?: string; name: keyof Messages['network']['tabs'] }[];

export const tabsOf = ({ _links }: Pick<Network, '_links'>) =>
  all.filter(({ link }) => !link || _links[link]);
