import type { Messages } from '../messages';

export const assignment: Messages['assignment'] = {
  title: 'Assignments to managers',
  lead: 'What all managers, or some of them, have promised to do.',
  own: 'Your assignments',
  ownNone: 'You have answered all your assignments.',
  answered: (count) =>
    count === 1 ? '1 assignment that you have answered' : `${count} assignments that you have answered`,
  all: 'How far everybody is',
  back: 'All assignments',
  emptyTitle: 'No assignments yet',
  empty: 'When somebody has given the managers an assignment, it is shown here.',
  givenBy: (who, day) => `Given by ${who} on ${day}`,
  of: (title, department) => `${title}, ${department}`,
  show: 'See the answers',
  showOf: (title) => `See the answers: ${title}`,
  states: {
    DONE: 'Done',
    NOT_DONE: 'Not done',
    OPEN: 'Not answered',
    OVERDUE: 'Late',
  },
  answering: {
    button: 'Answer',
    buttonOf: (name) => `Answer: ${name}`,
    again: 'Change the answer',
    againOf: (name) => `Change the answer: ${name}`,
    state: 'How did it go?',
    states: { DONE: 'It is done', NOT_DONE: 'It was not done' },
    DONE: 'What did you do?',
    NOT_DONE: 'What was in the way?',
    send: 'Send the answer',
    done: 'The answer has been sent',
    answer: 'Your answer',
  },
  giving: {
    add: 'Give an assignment',
    addLead: 'Each manager is told of the assignment and answers when it is done.',
    send: 'Give the assignment',
    done: 'The assignment has been given',
    change: 'Change the assignment',
    template: 'What do you want to ask for?',
    templates: {
      BOARD: 'A board and a target',
      MEETING: 'Improvements at the meeting',
      OWN: 'Something else',
    },
    title: 'Title',
    description: 'What is each manager to do?',
    dueOn: 'Answer by',
    whom: 'Who gets the assignment?',
    whoms: { ALL: 'All managers', SOME: 'Managers of some units' },
    departments: 'Which units?',
    departmentsHint: 'The assignment goes to the managers there and of everything below.',
    removeDepartment: (name) => `Remove ${name}`,
    chooseDepartments: 'Choose at least one unit.',
    texts: {
      BOARD: {
        title: 'Start a board and set a target',
        description:
          'Each unit starts a board for its improvements and sets a target: how many suggestions you want to carry out this year. Answer with what you chose.',
      },
      MEETING: {
        title: 'Talk about improvements at each meeting',
        description:
          'Each unit has improvements as a fixed point at its meetings: what is new, what is going on and what is done? Answer with when you began.',
      },
      OWN: { title: '', description: '' },
    },
  },
  reminding: {
    button: 'Remind',
    buttonOf: (title) => `Remind: ${title}`,
    lead: (count) =>
      count === 1
        ? '1 manager has not answered and is reminded.'
        : `${count} managers have not answered and are reminded.`,
    send: 'Send the reminder',
    done: 'The reminder has been sent',
  },
  overview: {
    picture: 'How far the managers are',
    ofAll: (answered, all) => `${answered} of ${all} managers have answered.`,
    answers: 'Who has answered what?',
    ownAnswers: 'Your answer',
    filter: 'Show',
    all: 'All',
    nobody: 'Nobody here.',
    department: 'Unit',
    manager: 'Manager',
    managers: 'Managers',
    state: 'State',
    answer: 'Answer',
    answeredOn: 'Answered',
    file: 'assignment',
  },
};
