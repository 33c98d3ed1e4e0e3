import { expect, it } from 'vitest';
import { csvOf } from './sheet';

it('writes commas, quotes and absent values as RFC 4180 has them', async () => {
  const csv = await csvOf({
    columns: [{ label: 'Enhet' }, { label: 'Per anställd' }],
    rows: [
      ['Gata, park', 0.512],
      ['Kök "Björken"', undefined],
    ],
  });
  expect(csv.split('\r\n')).toEqual(['Enhet,Per anställd', '"Gata, park",0.512', '"Kök ""Björken""",']);
});

it('gives a spreadsheet no formula to run', async () => {
  const csv = await csvOf({ columns: [{ label: 'Enhet' }], rows: [['=HYPERLINK("http://x")']] });
  expect(csv).toContain(`"'=HYPERLINK`);
});
