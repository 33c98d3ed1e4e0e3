import { QueryClient, QueryClientProvider, queryOptions } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Picker } from './Picker';
import type { Choosable, Source } from './sources';

const people = [
  { id: 'p-1', name: 'Anna Ahl', more: 'Brännargården' },
  { id: 'p-2', name: 'Mats Malm' },
];
const source: Source = {
  shortest: 2,
  prompt: () => 'Sök på namn',
  find: (words) =>
    queryOptions({
      queryKey: ['choosable', words] as string[],
      queryFn: async (): Promise<Choosable[]> => people.filter(({ name }) => name.startsWith(words)),
    }) as ReturnType<Source['find']>,
};

function Form() {
  const [chosen, setChosen] = useState<Choosable>();
  return <Picker id="who" label="Vem gör det?" source={source} chosen={chosen} onChange={setChosen} />;
}

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Form />
    </QueryClientProvider>,
  );

it('finds, takes the one that is pressed, and keeps the focus in the form', async () => {
  show();
  await userEvent.type(screen.getByRole('searchbox'), 'An');
  await userEvent.click(await screen.findByRole('button', { name: /Anna Ahl/ }));
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ändra' }));
});

it('lets the choice be changed', async () => {
  show();
  await userEvent.type(screen.getByRole('searchbox'), 'Ma');
  await userEvent.click(await screen.findByRole('button', { name: /Mats/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Ändra' }));
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

it('says when nobody is found', async () => {
  show();
  await userEvent.type(screen.getByRole('searchbox'), 'Zorro');
  expect(await screen.findByText(/Hittade inget/)).toBeTruthy();
});
