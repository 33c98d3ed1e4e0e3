import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Problem } from '@/transport/problem';
import { FormProblem } from './FormProblem';

const fault = { idea: { type: 'required', message: 'Skriv din idé.' } };

it('says nothing as long as nothing is wrong', () => {
  render(<FormProblem fields={{}} tries={0} prefix="f-" />);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('leads to each field and takes the focus', () => {
  const { rerender } = render(<FormProblem fields={{}} tries={0} prefix="f-" />);
  rerender(<FormProblem fields={fault} tries={1} prefix="f-" />);
  expect(screen.getByRole('link', { name: 'Skriv din idé.' }).getAttribute('href')).toBe('#f-idea');
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

it('shows the server’s own words', () => {
  const error = new Problem(409, { title: 'Krock', detail: 'Förslaget är redan beslutat.' });
  render(<FormProblem error={error} reasons={['Skäl']} fields={{}} tries={1} prefix="f-" />);
  expect(screen.getByRole('alert').textContent).toContain('Förslaget är redan beslutat.');
  expect(screen.getByRole('alert').textContent).toContain('Skäl');
});
