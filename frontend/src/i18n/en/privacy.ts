import type { Messages } from '../messages';

export const privacy: Messages['privacy'] = {
  title: 'How your data is used',
  lead: 'Short and plain: what is kept, why, who sees it and for how long.',
  kept: {
    heading: 'What is kept',
    points: {
      person: 'Your name, mail address and unit, as the sign-in gives them. The name you can correct.',
      written: 'What you write: suggestions, comments, notes and pictures.',
      done: 'What you do: who answered, decided and carried out, and when.',
      chosen: 'What you follow and support, and how you want to be told.',
    },
    never: 'Never a national identity number, and nothing about what you read.',
  },
  why: {
    heading: 'Why',
    points: {
      answer: 'So that every suggestion gets an answer, is done and can be counted.',
      ground:
        'The municipality does it as part of its task to develop its services. It does not rest on consent, so there is no box to tick.',
    },
  },
  who: {
    heading: 'Who sees it',
    points: {
      colleagues: 'Colleagues in the municipality see suggestions, comments and who wrote them.',
      blind: 'Where the municipality assesses without names, the author is shown only after the decision.',
      notes: 'Internal notes are seen only by those who answer the suggestion.',
      network: 'Other municipalities in the network see figures. Never a text, never a name.',
      examples: 'A good example can be shared with others. Your name is there only if you want it.',
      record: 'A suggestion is a public record once it is decided. Whoever asks may read it.',
    },
    never: 'Nobody is ranked by name.',
  },
  long: {
    heading: 'For how long',
    points: {
      names:
        'The municipality decides for how long names and other things are kept. After that the suggestion and the figures stay, but not who.',
      device: 'What you write without a net lies on the phone until it is sent, for seven days at most.',
    },
    rules: 'What the municipality has decided',
    none: 'The municipality has not decided anything yet. Until then everything is kept.',
  },
  secret: {
    heading: 'Protected identity',
    text: 'If you have a protected identity, your name is never shown to others. Where it would stand it says “Somebody”, and nobody can search for you. Tell your municipality’s administrator if that is not so.',
  },
  rights: {
    heading: 'What you can do',
    points: {
      data: 'Download all that is kept about you, as a file.',
      name: 'Correct your name.',
      ask: 'Ask the municipality’s data protection officer to know more or to have something removed.',
    },
    link: 'To About me',
  },
};
