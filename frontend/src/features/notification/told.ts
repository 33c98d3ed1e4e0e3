import type { components } from '@/client/schema';

type Schemas = components['schemas'];
export type NewsTopic = Schemas['NewsTopic'];
type TopicSetting = Schemas['NewsTopicSetting'];

export const frequencies = [
  'AT_ONCE',
  'DAILY',
  'WEEKLY',
  'NEVER',
] as const satisfies Schemas['MailFrequency'][];

/** What stands in the fields of the form, topic by topic. */
export type Told = Record<NewsTopic, Omit<TopicSetting, 'topic'>>;

export const toldOf = (topics: TopicSetting[]): Told =>
  Object.fromEntries(topics.map(({ topic, inApp, mail }) => [topic, { inApp, mail }])) as Told;

export const requestOf = (told: Told): Schemas['UpdateNotificationSettingsRequest'] => ({
  topics: (Object.keys(told) as NewsTopic[]).map((topic) => ({ topic, ...told[topic] })),
});
